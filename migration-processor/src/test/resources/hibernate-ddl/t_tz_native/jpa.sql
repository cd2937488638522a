create table T (id integer not null, time time(0) with time zone, dateTime timestamp(6) with time zone, zoned timestamp(6) with time zone, primary key (id));
