create table t (a integer, b integer, x float(53), y float(53), id bigint not null, label varchar(255), primary key (id));
create table t_pt_map (x float(53), y float(53), t_id bigint not null, label varchar(255), pt_map_key varchar(255) not null, primary key (t_id, pt_map_key));
create table t_pts (x float(53), y float(53), t_id bigint not null, label varchar(255));
create table t_pt_set (x float(53), y float(53), t_id bigint not null, label varchar(255));
alter table if exists t_pt_map add constraint FK41cw3t69jk54gf9t7sn3wj61w foreign key (t_id) references t;
alter table if exists t_pts add constraint FKfk639hqsbv0ofp1j1h427tb6a foreign key (t_id) references t;
alter table if exists t_pt_set add constraint FK1y2r9vrmn67na3frbp14dlues foreign key (t_id) references t;
