create table t (at_tz integer, o_tz integer, t time(0), t_tz integer, zed_tz integer not null, at timestamp(6) with time zone, dflt timestamp(6), i timestamp(6) with time zone, id bigint not null, o timestamp(6) with time zone, plain timestamp(6), zed timestamp(6) with time zone not null, arr timestamp(6) array, primary key (id));
create table t_all_of (all_of timestamp(6), t_id bigint not null, unique (t_id, all_of));
create table t_by_time (by_time_key timestamp(6) not null, t_id bigint not null, by_time varchar(255), primary key (by_time_key, t_id));
alter table if exists t_all_of add constraint FKqru8s15rb7wjb4m6bn7e130bp foreign key (t_id) references t;
alter table if exists t_by_time add constraint FKqtqkqvx0jwnsye4l4dwyi4t5m foreign key (t_id) references t;
