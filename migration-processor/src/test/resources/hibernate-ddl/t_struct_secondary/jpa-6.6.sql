create type part as (line integer, text varchar(255));
create table A (id integer not null, primary key (id));
create table More (id integer not null, x integer, part part, primary key (id), check (part is null or ((part).text is not null)));
alter table if exists More add constraint FK25ea0yhcq2pd6jg0vv3539oub foreign key (id) references A;
