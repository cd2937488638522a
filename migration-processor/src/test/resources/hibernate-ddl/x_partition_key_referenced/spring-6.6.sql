create table c (id bigint not null, t_id bigint, primary key (id));
create table t (id bigint not null, region varchar(255), primary key (id));
alter table if exists c add constraint FK334dhf18bt5r3c1vaq3at8rg6 foreign key (t_id) references t;
