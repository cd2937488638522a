create table Base (basePrim integer not null, flag boolean, st smallint check (st between 0 and 5), subPrim integer, id bigint not null, one_id bigint not null unique, ref_id bigint not null, DTYPE varchar(31) not null, baseNn varchar(255) not null, sts varchar(255) check (sts in ('NEW','RUNNABLE','BLOCKED','WAITING','TIMED_WAITING','TERMINATED')), subNn varchar(255) not null, subNn2 varchar(255) not null, subU varchar(255) unique, primary key (id));
create table Sub2_tags (Sub2_id bigint not null, tags varchar(255));
alter table if exists Base add constraint FK1wpa6qop7lj6h34qsrm7ntyks foreign key (one_id) references Base;
alter table if exists Base add constraint FKejtpn55fld2tou7xbunilq791 foreign key (ref_id) references Base;
alter table if exists Sub2_tags add constraint FKgb2wc2nllb4347qmifx4jlv8w foreign key (Sub2_id) references Base;
