create table base (base_prim integer not null, flag boolean, st smallint check (st between 0 and 5), sub_prim integer, id bigint not null, one_id bigint not null unique, ref_id bigint not null, dtype varchar(31) not null, base_nn varchar(255) not null, sts varchar(255) check (sts in ('NEW','RUNNABLE','BLOCKED','WAITING','TIMED_WAITING','TERMINATED')), sub_nn varchar(255) not null, sub_nn2 varchar(255) not null, subu varchar(255) unique, primary key (id));
create table sub2_tags (sub2_id bigint not null, tags varchar(255));
alter table if exists base add constraint FK388pvlwxify8y3cn6rtqeyyjv foreign key (one_id) references base;
alter table if exists base add constraint FK93u0uftyhe84ynlpwb61p09lt foreign key (ref_id) references base;
alter table if exists sub2_tags add constraint FKi3gvy05lyljym484aqx8upip9 foreign key (sub2_id) references base;
