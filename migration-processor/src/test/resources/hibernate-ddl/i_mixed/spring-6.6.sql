create table a (id bigint not null, dtype varchar(31) not null, main varchar(255), primary key (id));
create table a_sub_detail (p integer not null, id bigint not null, d varchar(255), primary key (id));
alter table if exists a_sub_detail add constraint FKsyhjwbgxk4e2plvrkn5wq54ng foreign key (id) references a;
