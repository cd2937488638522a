create table A (id integer not null, moments_tz integer, times_tz integer, utcTime time(0), moments timestamp(6) with time zone, primary key (id));
