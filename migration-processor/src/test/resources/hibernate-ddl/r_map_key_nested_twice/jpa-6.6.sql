create table A (id bigint not null, primary key (id));
create table A_map (n integer, A_id bigint not null, c varchar(255), k varchar(255) not null, v varchar(255), primary key (A_id, k));
alter table if exists A_map add constraint FKl9k5mjmc4jr4gy9ram7mk7ha1 foreign key (A_id) references A;
