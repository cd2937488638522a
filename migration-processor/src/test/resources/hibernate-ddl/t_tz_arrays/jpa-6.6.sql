create table A (id integer not null, byDefault time(6) array, digits timestamp(6) array, kept timestamp(6) with time zone array, keptTimes time(6) with time zone array, localDigits time(6) array, normalized timestamp(6) array, plain timestamp(6) with time zone array, times time(6) array, utc timestamp(6) with time zone array, primary key (id));
create table A_inside (A_id integer not null, inside timestamp(6) array);
alter table if exists A_inside add constraint FK5uescy7oqxatqd4xhfywhn697 foreign key (A_id) references A;
