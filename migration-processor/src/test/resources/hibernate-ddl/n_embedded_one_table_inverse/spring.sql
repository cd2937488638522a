create table a (id integer not null, primary key (id));
create table c (a_id integer unique, id integer not null, primary key (id));
create table more (id integer not null, text varchar(255), primary key (id));
alter table if exists c add constraint FK5aw26ab70f9v2apdlywqt75ji foreign key (a_id) references a;
alter table if exists more add constraint FKf2w11npmgu7ngpoqqxqxud5m1 foreign key (id) references a;
