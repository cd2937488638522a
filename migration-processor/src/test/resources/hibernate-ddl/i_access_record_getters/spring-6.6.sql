create table a (area integer, fx integer, gx integer, high integer, left integer, metric boolean, w integer, id bigint not null, total bigint, said varchar(12), mark varchar(255), primary key (id));
create table a_list (left integer, a_id bigint not null, total bigint);
create table a_places (area integer, col integer not null, high integer, metric boolean, r integer not null, square integer not null, w integer, a_id bigint not null, said varchar(12), mark varchar(255), primary key (col, r, square, a_id));
create table b (m integer, n integer, id bigint not null, primary key (id));
create table c (b integer not null, c boolean not null, a varchar(255) not null, primary key (b, c, a));
alter table if exists a_list add constraint FKrpgeqntt4q6ktu2kep3fxwofc foreign key (a_id) references a;
alter table if exists a_places add constraint FK7oi25okg24jok513tb5o7xg04 foreign key (a_id) references a;
