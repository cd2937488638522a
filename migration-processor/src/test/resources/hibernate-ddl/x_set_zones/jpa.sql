create table T (at_tz integer, o_tz integer, t time(0), t_tz integer, zed_tz integer not null, at timestamp(6) with time zone, dflt timestamp(6), i timestamp(6) with time zone, id bigint not null, o timestamp(6) with time zone, plain timestamp(6), zed timestamp(6) with time zone not null, arr timestamp(6) array, primary key (id));
create table T_allOf (T_id bigint not null, allOf timestamp(6), unique (T_id, allOf));
create table T_byTime (T_id bigint not null, byTime_KEY timestamp(6) not null, byTime varchar(255), primary key (T_id, byTime_KEY));
alter table if exists T_allOf add constraint FKexgfh8975008nek5vmwdaa5xv foreign key (T_id) references T;
alter table if exists T_byTime add constraint FKseig4j4m86hvmvjarw77t0w90 foreign key (T_id) references T;
