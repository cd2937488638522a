create type part as (line integer, text varchar(255));
create table a (id integer not null, primary key (id));
create table more (id integer not null, x integer, part part, primary key (id), check (part is null or ((part).text is not null)));
alter table if exists more add constraint FKf2w11npmgu7ngpoqqxqxud5m1 foreign key (id) references a;
