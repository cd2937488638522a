create table Other (b_fk bigint not null, id bigint not null, primary key (id));
create table Root (deeper integer, eo integer, ep integer, nnprim integer not null, primCol integer, id bigint not null, jcNn_id bigint not null, DTYPE varchar(31) not null, basicOpt varchar(255), en varchar(255) not null, st varchar(255) not null check (st in ('NEW','RUNNABLE','BLOCKED','WAITING','TIMED_WAITING','TERMINATED')), primary key (id));
alter table if exists Other add constraint FKa4utdc0gaa0ew4mc5j0d7lqiq foreign key (b_fk) references Root;
alter table if exists Root add constraint FK6cpssxx7pkbblvccxdr4m1rwq foreign key (jcNn_id) references Root;
