create sequence rev_seq start with 1 increment by 50;
create table a (no_tz integer, ot time(0), t_tz integer, id bigint not null, m timestamp(6), n timestamp(6) with time zone, no timestamp(6) with time zone, t timestamp(6) with time zone, primary key (id));
create table a_aud (ot time(0), rev integer not null, revtype smallint, t_tz integer, id bigint not null, m timestamp(6), n timestamp(6) with time zone, t timestamp(6) with time zone, primary key (rev, id));
create table rev (id integer not null, at bigint not null, primary key (id));
alter table if exists a_aud add constraint FKrsonkp6cuu65tqrf4tekqurpl foreign key (rev) references rev;
