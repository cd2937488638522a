create sequence hibernate_sequence start with 1 increment by 1;
create table A (id bigint not null, name varchar(255), primary key (id));
create table A_AUD (REV integer not null, REVTYPE smallint, id bigint not null, name varchar(255), primary key (REV, id));
create table REVINFO (REV integer not null, REVTSTMP bigint, primary key (REV));
alter table if exists A_AUD add constraint FK41kh2a8qsk8s0u4yebh7d9jyk foreign key (REV) references REVINFO;
