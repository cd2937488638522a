create table a (id bigint not null, anything bytea array, below bytea array, distinct bytea array, faces bytea array, generic bytea array, large oid array, list bytea array, lists bytea array, maps bytea array, plains bytea array, shorter bytea array, primary key (id));
create table b (id bigint not null, primary key (id));
create table b_list (list_order integer not null, b_id bigint not null, list bytea, primary key (list_order, b_id));
create table b_map (b_id bigint not null, map_key varchar(255) not null, map bytea array, primary key (b_id, map_key));
alter table if exists b_list add constraint FKs4uidptj3k3wqfl3rxk7g7kx1 foreign key (b_id) references b;
alter table if exists b_map add constraint FKkweq5wsh7y22iblhc73rhefku foreign key (b_id) references b;
