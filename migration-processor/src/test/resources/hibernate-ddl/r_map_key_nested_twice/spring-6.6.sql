create table a (id bigint not null, primary key (id));
create table a_map (n integer, a_id bigint not null, c varchar(255), k varchar(255) not null, v varchar(255), primary key (a_id, k));
alter table if exists a_map add constraint FKh5ikhcxdkyp0qh6dann8i9is7 foreign key (a_id) references a;
