create table t (t time(6), i timestamp(6) with time zone, id bigint not null, o timestamp(6), z timestamp(6), primary key (id));
