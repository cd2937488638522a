create table n (id bigint not null, par_id bigint, isbn varchar(255), primary key (id), unique (isbn, par_id));
create table n1 (only integer unique, id bigint not null, primary key (id));
alter table if exists n add constraint FKfrejjo8jbfkqyu8cbxf5v3ee9 foreign key (par_id) references n;
