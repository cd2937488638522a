create table A (id integer not null, one time(3), primary key (id));
create table A_dates (A_id integer not null, written timestamp(6));
create table A_map (A_id integer not null, map_KEY time(6) not null, map timestamp(6) with time zone, primary key (A_id, map_KEY));
create table A_times (A_id integer not null, times time(6));
alter table if exists A_dates add constraint FK6s42sggna67ywaf50vs49hujv foreign key (A_id) references A;
alter table if exists A_map add constraint FKl9k5mjmc4jr4gy9ram7mk7ha1 foreign key (A_id) references A;
alter table if exists A_times add constraint FK2me4lqy8du2a483b035btf6qo foreign key (A_id) references A;
