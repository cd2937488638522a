create sequence Rev_SEQ start with 1 increment by 50;
create table A (no_tz integer, ot time(0), t_tz integer, id bigint not null, m timestamp(6), n timestamp(6) with time zone, no timestamp(6) with time zone, t timestamp(6) with time zone, primary key (id));
create table A_AUD (REV integer not null, REVTYPE smallint, ot time(0), t_tz integer, id bigint not null, m timestamp(6), n timestamp(6) with time zone, t timestamp(6) with time zone, primary key (REV, id));
create table Rev (id integer not null, at bigint not null, primary key (id));
alter table if exists A_AUD add constraint FKeqobexr30bvmlkfogory4etgy foreign key (REV) references Rev;
