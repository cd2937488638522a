create sequence REVINFO_SEQ start with 1 increment by 50;
create table Letter (price numeric(7,2), rank integer not null check ((rank<=7)), key varchar(9) not null, text varchar(20), before_key varchar(255) not null, primary key (key));
create table Letter_AUD (REV integer not null, REVTYPE smallint, price numeric(38,2), rank integer, before_key varchar(255), key varchar(255) not null, text varchar(255), primary key (REV, key));
create table REVINFO (REV integer not null, REVTSTMP bigint, primary key (REV));
alter table if exists Letter add constraint FKs97eri6ib6uu1vw99v85wdpra foreign key (before_key) references Letter;
alter table if exists Letter_AUD add constraint FKl1fc51kp84wr81q8n1062tgx0 foreign key (REV) references REVINFO;
