create table link (id integer not null, t_id integer, primary key (id));
create table root (id integer not null, primary key (id));
create table t (id integer not null, primary key (id));
alter table if exists link add constraint FK4jkk1wvcw60pa0hvmqffu2efm foreign key (t_id) references t;
alter table if exists link add constraint FKf6f2q5lxw0msj63csuna6ks6t foreign key (id) references root;
