create table t (t time(0), id bigint not null, o timestamp(6) with time zone, z timestamp(6) with time zone, primary key (id));
