create type part as (line integer, text varchar(255));
create table A (id integer not null, part part, primary key (id));
create table More (id integer not null, line integer, x integer, text varchar(255), primary key (id));
alter table if exists More add constraint FK25ea0yhcq2pd6jg0vv3539oub foreign key (id) references A;
