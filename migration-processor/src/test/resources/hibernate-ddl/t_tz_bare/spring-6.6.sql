create table t (offset_tz integer, time time(6), time_tz integer, zoned_tz integer, id bigint not null, offset timestamp(6) with time zone, zoned timestamp(6) with time zone, primary key (id));
