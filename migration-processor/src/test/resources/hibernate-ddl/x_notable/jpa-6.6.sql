create table Q (id bigint not null, primary key (id));
create table Real (id bigint not null, sub_id bigint, vw_id bigint, s varchar(255), primary key (id));
create table Rid (id bigint not null, primary key (id));
create table Rid2 (id bigint not null, primary key (id));
create view Vw as select id, s from Real;
alter table if exists Real add constraint FKjw8exybd5xjl3rjcf0gvwifjk foreign key (vw_id) references Vw;
