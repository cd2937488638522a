create table sec (p integer, id bigint not null, q varchar(255), primary key (id));
create table t (x integer, y integer, id bigint not null, primary key (id));
alter table if exists sec add constraint FKghnfa90jduox9p8rtcf4y2vnj foreign key (id) references t;
