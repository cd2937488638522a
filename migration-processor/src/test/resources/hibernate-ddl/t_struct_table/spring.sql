create type part as (line integer, text varchar(255));
create table a (id integer not null, part part, primary key (id));
create table more (id integer not null, line integer, x integer, text varchar(255), primary key (id));
alter table if exists more add constraint FKf2w11npmgu7ngpoqqxqxud5m1 foreign key (id) references a;
