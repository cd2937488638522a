create table a (id bigint not null, primary key (id));
create table a_all (a_id bigint not null);
create table a_some (a_id bigint not null, name varchar(255) not null, primary key (a_id, name));
alter table if exists a_all add constraint FKh5ainbwkfjnixw48flt8xkhmw foreign key (a_id) references a;
alter table if exists a_some add constraint FKf5aqyel7vy6sft1fx1vh2fpkl foreign key (a_id) references a;
