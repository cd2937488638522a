create type part as (number integer, text varchar(255));
create table A (id integer not null, primary key (id));
create table A_close (A_id integer not null, x integer not null, part part not null);
create table A_loose (A_id integer not null, x integer, part part);
alter table if exists A_close add constraint FK2uakd9k3ej7w44o99d3joi2bv foreign key (A_id) references A;
alter table if exists A_loose add constraint FK2hlvyratjcbi87xuw9bjtrhsn foreign key (A_id) references A;
