create sequence rev_seq start with 1 increment by 50;
create table rev (id integer not null, at bigint not null, primary key (id));
create table thing (chk2 integer check ((chk2 > 0)), offset_time time(3), time time(3), id bigint not null, three timestamp(3) with time zone, two timestamp(2), both varchar(12) default 'a', opt varchar(255) not null, primary key (id));
comment on column thing.chk2 is 'c';
create table thing_aud (chk2 integer, offset_time time(0), rev integer not null, revtype smallint, time time(0), id bigint not null, three timestamp(6) with time zone, two timestamp(6), both varchar(12), opt varchar(255), primary key (rev, id));
alter table if exists thing_aud add constraint FKodyh8ocub6slc37ko4r5dy7tx foreign key (rev) references rev;
