create table Above (id integer not null, primary key (id));
create table Below (id integer not null, primary key (id));
create table link (id integer not null, t_id integer not null, primary key (id));
create table T (id integer not null, primary key (id));
alter table if exists link add constraint FK1ekqyncb5tqvkgavm0sg4fcq7 foreign key (t_id) references T;
