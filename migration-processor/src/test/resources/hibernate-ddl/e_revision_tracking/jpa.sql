create sequence REVINFO_SEQ start with 1 increment by 50;
create table Book (id bigint not null, primary key (id));
create table Book_AUD (REV integer not null, REVTYPE smallint, id bigint not null, primary key (REV, id));
create table REVCHANGES (REV integer not null, ENTITYNAME varchar(255), unique (REV, ENTITYNAME));
create table REVINFO (id integer not null, timestamp bigint not null, who varchar(255), primary key (id));
alter table if exists Book_AUD add constraint FK4eoj1mt51owhy8c89pbdydcxh foreign key (REV) references REVINFO;
alter table if exists REVCHANGES add constraint FKibidwaj8lt3ttinjhx55r3pds foreign key (REV) references REVINFO;
