create table q (id bigint not null, primary key (id));
create table real (id bigint not null, sub_id bigint, vw_id bigint, s varchar(255), primary key (id));
create table rid (id bigint not null, primary key (id));
create table rid2 (id bigint not null, primary key (id));
create view vw as select id, s from Real;
alter table if exists real add constraint FKn2038p8hthskjrv19xfljs1be foreign key (vw_id) references vw;
