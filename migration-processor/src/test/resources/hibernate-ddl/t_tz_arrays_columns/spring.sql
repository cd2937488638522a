create table a (id integer not null, moments_tz integer, times_tz integer, utc_time time(0), moments timestamp(6) with time zone, primary key (id));
