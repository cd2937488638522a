create table T (a integer, b integer, x float(53), y float(53), id bigint not null, label varchar(255), primary key (id));
create table T_ptMap (x float(53), y float(53), T_id bigint not null, label varchar(255), ptMap_KEY varchar(255) not null, primary key (T_id, ptMap_KEY));
create table T_pts (x float(53), y float(53), T_id bigint not null, label varchar(255));
create table T_ptSet (x float(53), y float(53), T_id bigint not null, label varchar(255));
alter table if exists T_ptMap add constraint FKfenfms3brmon1mw50ow32anfn foreign key (T_id) references T;
alter table if exists T_pts add constraint FKf4bjculnhm7g51ofd1gvagjbb foreign key (T_id) references T;
alter table if exists T_ptSet add constraint FKo52mph3u0gd53orpycxb51oor foreign key (T_id) references T;
