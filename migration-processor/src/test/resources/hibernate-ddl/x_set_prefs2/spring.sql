create table t (flag char(1) not null check ((flag in ('F','T'))), may char(1) check ((may in ('F','T'))), took numeric(21,0), at timestamp(6), id varchar(36) not null, parent_id varchar(36), other varchar(40), primary key (id));
create table t_by_flag (by_flag_key char(1) not null check ((by_flag_key in ('F','T'))), by_flag timestamp(6), t_id varchar(36) not null, primary key (by_flag_key, t_id));
alter table if exists t add constraint FKf3th6lpi7i6bidhid5hkuwftw foreign key (parent_id) references t;
alter table if exists t_by_flag add constraint FK7sthguts9eb1ah2vittkxaqsc foreign key (t_id) references t;
