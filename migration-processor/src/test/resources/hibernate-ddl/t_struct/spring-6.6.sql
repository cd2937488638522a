create type my_struct as (b integer, a varchar(255));
create table t (id bigint not null, st my_struct, primary key (id));
