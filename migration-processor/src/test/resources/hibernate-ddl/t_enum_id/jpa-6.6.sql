create table T (x integer not null, id varchar(255) not null check (id in ('RED','GREEN')), primary key (id));
create table U (id bigint not null, t_id varchar(255), primary key (id));
alter table if exists U add constraint FKklpy8acoc3bef1n3lpcya4cpt foreign key (t_id) references T;
