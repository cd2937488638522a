create sequence Rev_SEQ start with 1 increment by 50;
create table Rev (id integer not null, at bigint not null, primary key (id));
create table Thing (chk2 integer check ((chk2 > 0)), offsetTime time(3), time time(3), id bigint not null, three timestamp(3) with time zone, two timestamp(2), both varchar(12) default 'a', opt varchar(255) not null, primary key (id));
comment on column Thing.chk2 is 'c';
create table Thing_AUD (REV integer not null, REVTYPE smallint, chk2 integer, offsetTime time(0), time time(0), id bigint not null, three timestamp(6) with time zone, two timestamp(6), both varchar(12), opt varchar(255), primary key (REV, id));
alter table if exists Thing_AUD add constraint FK9xv9m10uxl3mrhxyqodhxfylp foreign key (REV) references Rev;
