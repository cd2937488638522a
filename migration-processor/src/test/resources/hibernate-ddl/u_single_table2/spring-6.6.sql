create table other (b_fk bigint not null, id bigint not null, primary key (id));
create table root (deeper integer, eo integer, ep integer, nnprim integer not null, prim_col integer, id bigint not null, jc_nn_id bigint not null, dtype varchar(31) not null, basic_opt varchar(255), en varchar(255) not null, st varchar(255) not null check (st in ('NEW','RUNNABLE','BLOCKED','WAITING','TIMED_WAITING','TERMINATED')), primary key (id));
alter table if exists other add constraint FKn4xdmm39l818yr3n8wpq1gj16 foreign key (b_fk) references root;
alter table if exists root add constraint FKbb59yqg69bir3ae8uit9m80ul foreign key (jc_nn_id) references root;
