create table A (a_tz integer, c time(6), c_tz integer, own_tz integer not null, s_tz integer, t_tz integer, a timestamp(6) with time zone, id bigint not null, own timestamp(6) with time zone not null, s timestamp(6) with time zone, tTime timestamp(6) with time zone not null, primary key (id));
create table B (aZone integer not null, cTime time(6), c_tz integer, own_tz integer not null, zoneOffset integer, aTime timestamp(6) with time zone, bTime timestamp(6) with time zone, dTime timestamp(6) with time zone, id bigint not null, primary key (id));
create table C (id bigint not null, primary key (id));
create table C_spans (a_tz integer, c time(6), c_tz integer, own_tz integer not null, C_id bigint not null, a timestamp(6) with time zone, own timestamp(6) with time zone not null);
alter table if exists C_spans add constraint FKsh2hi6e29u26ra6ps3xswl0ch foreign key (C_id) references C;
