create table A (id bigint not null, DTYPE varchar(31) not null, main varchar(255), primary key (id));
create table a_sub_detail (p integer not null, id bigint not null, d varchar(255), primary key (id));
alter table if exists a_sub_detail add constraint FK37qkdkml8172iaou1wu5wog foreign key (id) references A;
