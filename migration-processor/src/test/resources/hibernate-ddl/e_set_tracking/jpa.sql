create sequence REVINFO_SEQ start with 1 increment by 50;
create table Book (id bigint not null, primary key (id));
create table Book_AUD (REV integer not null, REVTYPE smallint, id bigint not null, primary key (REV, id));
create table REVCHANGES (REV integer, ENTITYNAME varchar(255), unique (REV, ENTITYNAME));
create table REVINFO (REV integer not null, REVTSTMP bigint, primary key (REV));
alter table if exists Book_AUD add constraint FK4eoj1mt51owhy8c89pbdydcxh foreign key (REV) references REVINFO;
alter table if exists REVCHANGES add constraint FKibidwaj8lt3ttinjhx55r3pds foreign key (REV) references REVINFO;
