create table Folder (id integer not null, parent_id integer, name varchar(255), primary key (id));
alter table if exists Folder add constraint FKsgif9i45h9cltqeo5rgx9gt0r foreign key (parent_id) references Folder;
