create table a (id bigint not null, other timestamp(6), v timestamp(6) not null, primary key (id));
create table b (id bigint not null, v timestamp(6) not null, primary key (id));
create table c (id bigint not null, v timestamp(6) not null, primary key (id));
create table d (id bigint not null, v timestamp(6) not null, primary key (id));
