create table A (id bigint not null, other timestamp(6), v timestamp(6) not null, primary key (id));
create table B (id bigint not null, v timestamp(6) not null, primary key (id));
create table C (id bigint not null, v timestamp(6) not null, primary key (id));
create table D (id bigint not null, v timestamp(6) not null, primary key (id));
