create table a (id integer not null, one time(3), primary key (id));
create table a_dates (a_id integer not null, written timestamp(6));
create table a_map (a_id integer not null, map_key time(0) not null, map timestamp(6) with time zone, primary key (a_id, map_key));
create table a_times (a_id integer not null, times time(0), unique (a_id, times));
alter table if exists a_dates add constraint FKkow759q3orr7v4pxnnw6hb9nq foreign key (a_id) references a;
alter table if exists a_map add constraint FKh5ikhcxdkyp0qh6dann8i9is7 foreign key (a_id) references a;
alter table if exists a_times add constraint FKgtthupdvb9iu5p0ua4nwud8cb foreign key (a_id) references a;
