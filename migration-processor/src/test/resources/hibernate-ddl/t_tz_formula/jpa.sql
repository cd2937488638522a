create table A (at_tz integer, id integer not null, inside time(0), inside_tz integer, number integer, at timestamp(6) with time zone, primary key (id));
