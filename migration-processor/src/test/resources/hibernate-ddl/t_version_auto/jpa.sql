create table A (other_tz integer, id bigint not null, other timestamp(6) with time zone, v timestamp(6) with time zone not null, primary key (id));
create table B (id bigint not null, v timestamp(6) with time zone not null, primary key (id));
create table C (id bigint not null, v timestamp(6) with time zone not null, primary key (id));
create table D (id bigint not null, v timestamp(6) with time zone not null, primary key (id));
