create sequence revinfo_seq start with 1 increment by 50;
create table a (id integer not null, part_dtype varchar(31) not null, low varchar(255), text varchar(255), primary key (id));
create table a_aud (id integer not null, rev integer not null, revtype smallint, text varchar(255), primary key (id, rev));
create table revinfo (rev integer not null, revtstmp bigint, primary key (rev));
alter table if exists a_aud add constraint FK670jls1jg00nkj3m6op2tkkqp foreign key (rev) references revinfo;
