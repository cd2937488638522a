create table A (area integer, fx integer, gx integer, h integer, metric boolean, w integer, x integer, y integer, id bigint not null, total bigint, said varchar(12), sign varchar(255), primary key (id));
create table A_list (x integer, y integer, A_id bigint not null, total bigint);
create table A_places (area integer, c integer not null, h integer, metric boolean, r integer not null, square integer not null, w integer, A_id bigint not null, said varchar(12), sign varchar(255), primary key (c, r, square, A_id));
create table B (m integer, n integer, id bigint not null, primary key (id));
create table C (b integer not null, c boolean not null, a varchar(255) not null, primary key (b, c, a));
alter table if exists A_list add constraint FKnrl05vdreahgehj9q7afcbxog foreign key (A_id) references A;
alter table if exists A_places add constraint FKgyn36qvdi01ve0b8sd2suj5p8 foreign key (A_id) references A;
