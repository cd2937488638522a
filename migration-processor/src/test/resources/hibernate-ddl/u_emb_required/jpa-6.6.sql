create table A (no integer, id bigint not null, street varchar(255) not null, primary key (id));
create table B (no integer, w integer, id bigint not null, street varchar(255) not null, primary key (id));
create table B_l (no integer, w integer, B_id bigint not null, street varchar(255) not null);
alter table if exists B_l add constraint FKmskjspt9ly28o2cf2j0xj8wnl foreign key (B_id) references B;
