create table a (no integer, id bigint not null, street varchar(255) not null, primary key (id));
create table b (no integer, w integer, id bigint not null, street varchar(255) not null, primary key (id));
create table b_l (no integer, w integer, b_id bigint not null, street varchar(255) not null);
alter table if exists b_l add constraint FKbxc147muq9dlsmf90w4lkgnym foreign key (b_id) references b;
