create sequence hibernate_sequence start with 1 increment by 1;
create table a (id bigint not null, name varchar(255), primary key (id));
create table a_aud (rev integer not null, revtype smallint, id bigint not null, name varchar(255), primary key (rev, id));
create table revinfo (rev integer not null, revtstmp bigint, primary key (rev));
alter table if exists a_aud add constraint FK670jls1jg00nkj3m6op2tkkqp foreign key (rev) references revinfo;
