create sequence REVINFO_SEQ start with 1 increment by 50;
create table A (id integer not null, part_DTYPE varchar(31) not null, low varchar(255), text varchar(255), primary key (id));
create table A_AUD (REV integer not null, REVTYPE smallint, id integer not null, text varchar(255), primary key (REV, id));
create table REVINFO (REV integer not null, REVTSTMP bigint, primary key (REV));
alter table if exists A_AUD add constraint FK41kh2a8qsk8s0u4yebh7d9jyk foreign key (REV) references REVINFO;
