create table a (a_tz integer, c time(6), c_tz integer, own_tz integer not null, s_tz integer, t_tz integer, a timestamp(6) with time zone, id bigint not null, own timestamp(6) with time zone not null, s timestamp(6) with time zone, t_time timestamp(6) with time zone not null, primary key (id));
create table b (a_zone integer not null, c_time time(6), c_tz integer, own_tz integer not null, zone_offset integer, a_time timestamp(6) with time zone, b_time timestamp(6) with time zone, d_time timestamp(6) with time zone, id bigint not null, primary key (id));
create table c (id bigint not null, primary key (id));
create table c_spans (a_tz integer, c time(6), c_tz integer, own_tz integer not null, a timestamp(6) with time zone, c_id bigint not null, own timestamp(6) with time zone not null);
alter table if exists c_spans add constraint FK27m1bhtqmg1906sa47gw6d4yg foreign key (c_id) references c;
