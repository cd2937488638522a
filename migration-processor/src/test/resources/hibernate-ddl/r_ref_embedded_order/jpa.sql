create table A (id integer not null, one varchar(255), three varchar(255), two varchar(255), primary key (id));
create table Target (id integer not null, a varchar(255), b varchar(255), text varchar(255), primary key (id), unique (a, b, text));
alter table if exists A add constraint FKoefmle38rafobkldh0c6s6ut foreign key (two, one, three) references Target (a, b, text);
