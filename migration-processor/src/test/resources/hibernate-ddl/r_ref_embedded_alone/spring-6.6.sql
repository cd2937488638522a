create table a (id integer not null, one varchar(255), two varchar(255), primary key (id));
create table target (id integer not null, b varchar(255), z varchar(255), primary key (id));
alter table if exists a add constraint FKt4w56xkiaj38kyt697mgxoq3b foreign key (one, two) references target (b, z);
