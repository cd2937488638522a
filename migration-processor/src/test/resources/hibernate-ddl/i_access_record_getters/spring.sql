create table a (area integer, fx integer, gx integer, h integer, metric boolean, w integer, x integer, y integer, id bigint not null, total bigint, said varchar(12), sign varchar(255), primary key (id));
create table a_list (x integer, y integer, a_id bigint not null, total bigint);
create table a_places (area integer, c integer not null, h integer, metric boolean, r integer not null, square integer not null, w integer, a_id bigint not null, said varchar(12), sign varchar(255), primary key (c, r, square, a_id));
create table b (m integer, n integer, id bigint not null, primary key (id));
create table c (b integer not null, c boolean not null, a varchar(255) not null, primary key (b, c, a));
alter table if exists a_list add constraint FKrpgeqntt4q6ktu2kep3fxwofc foreign key (a_id) references a;
alter table if exists a_places add constraint FK7oi25okg24jok513tb5o7xg04 foreign key (a_id) references a;
