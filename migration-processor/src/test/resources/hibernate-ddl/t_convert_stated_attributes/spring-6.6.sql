create table a (d date, n smallint check (n between 0 and 1), id bigint not null, m varchar(255) check (m in ('X','Y')), vm varchar(255) check (vm in ('X','Y')), primary key (id));
create table a_dl (dl date, a_id bigint not null);
create table a_l (a_id bigint not null, l varchar(255) check (l in ('X','Y')));
alter table if exists a_dl add constraint FKqrnw0glnmgj9jggq6eeer4xw1 foreign key (a_id) references a;
alter table if exists a_l add constraint FKmp3yw7nvrykp26u5ppilrn6pk foreign key (a_id) references a;
