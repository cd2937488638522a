create table A (id integer not null, one varchar(255), two varchar(255), primary key (id));
create table Target (id integer not null, b varchar(255), z varchar(255), primary key (id), unique (b, z));
alter table if exists A add constraint FKp08evrsdqyv9gxo9urnc20aw foreign key (one, two) references Target (b, z);
