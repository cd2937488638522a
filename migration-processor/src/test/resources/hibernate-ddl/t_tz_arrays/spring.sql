create table a (id integer not null, by_default time(0) array, digits timestamp(6) array, kept timestamp(6) with time zone array, kept_times time(0) with time zone array, local_digits time(0) array, normalized timestamp(6) array, plain timestamp(6) with time zone array, times time(0) array, utc timestamp(6) with time zone array, primary key (id));
create table a_inside (a_id integer not null, inside timestamp(6) array);
alter table if exists a_inside add constraint FKb5lxk68eefktagat1t8pnha0p foreign key (a_id) references a;
