create type part as (n integer, name varchar(255));
create type whole as (n integer, name part, second part);
create table A (id bigint not null, v whole not null, w whole, primary key (id), check ((v).name is null or (((v).name).name is not null((v).second).name is not null), check (w is null or ((w).name is null or (((w).name).name is not null)((w).second).name is not null))));
