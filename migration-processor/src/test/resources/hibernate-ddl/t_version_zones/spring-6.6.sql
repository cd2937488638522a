create table a (other_tz integer, id bigint not null, other timestamp(6) with time zone, v timestamp(6), primary key (id));
create table b (id bigint not null, v timestamp(6), primary key (id));
create table c (id bigint not null, v timestamp(6), primary key (id));
create table d (id bigint not null, v timestamp(6) with time zone, primary key (id));
