create sequence REVINFO_SEQ start with 1 increment by 50;
create table Doc (id bigint not null, part jsonb, primary key (id));
create table Doc_AUD (REV integer not null, REVTYPE smallint, id bigint not null, start timestamp(3), text varchar(20), bytes bytea, list varchar(255) array, numbers integer array, words varchar(255) array, primary key (REV, id));
create table REVINFO (REV integer not null, REVTSTMP bigint, primary key (REV));
alter table if exists Doc_AUD add constraint FKqrewaytxjcymen76s9lf6aie9 foreign key (REV) references REVINFO;
