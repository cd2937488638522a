create table ext (a integer not null, b integer not null, d integer not null unique constraint ck_col check (d > 1) /*co*/, e integer not null check ((e > 0)), f integer check ((f > 0) and (f < 9)), g integer constraint ck_n check (g <> 3), id bigint not null, c varchar(255), camel_case varchar(255), primary key (id), constraint ck_named check (a > 0), check (b > a), constraint ck2 check (b > 2)) /*opts*/;
comment on table ext is 'table comment it's';
comment on column ext.d is 'col comment';
comment on column ext.e is 'hib comment';
create index ix1 on ext (a, b desc);
create index IDXgx3bici2nimro1vnwfvs08vi4 on ext ("b asc nulls first");
create index ix_fn on ext ("lower(c)");
create index IDXapri7y29ms91et75247j0jn73 on ext (camel_case);
create index ix_opt on ext (c) /*io*/;
