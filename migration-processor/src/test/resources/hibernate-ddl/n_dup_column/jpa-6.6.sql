create table Ok (id bigint not null, parent_id bigint, primary key (id));
create table P (id bigint not null, primary key (id));
alter table if exists Ok add constraint FKrwc7wy275m73b38s55cyuk712 foreign key (parent_id) references P;
