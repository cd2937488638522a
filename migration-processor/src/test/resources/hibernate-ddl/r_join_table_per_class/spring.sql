create table above (id integer not null, primary key (id));
create table below (id integer not null, primary key (id));
create table link (id integer not null, t_id integer not null, primary key (id));
create table t (id integer not null, primary key (id));
alter table if exists link add constraint FK4jkk1wvcw60pa0hvmqffu2efm foreign key (t_id) references t;
