create table a (field_tz integer, id integer not null, number integer, field timestamp(6) with time zone, primary key (id));
