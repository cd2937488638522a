create table a (id integer not null, moments timestamp(6) array, others timestamp(6) with time zone array, times time(6) array, primary key (id));
