create sequence REVINFO_SEQ start with 1 increment by 50;
create table Author (alpha integer not null, order bigint not null, primary key (alpha, order));
create table Author_AUD (REV integer not null, REVTYPE smallint, alpha integer not null, order bigint not null, primary key (REV, alpha, order));
create table Dept (alpha integer not null, order bigint not null, primary key (alpha, order));
create table Dept_AUD (REV integer not null, alpha integer not null, order bigint not null, primary key (REV, alpha, order));
create table REVINFO (REV integer not null, REVTSTMP bigint, primary key (REV));
alter table if exists Author_AUD add constraint FKeu2wamgld8oc303tmuejd57nl foreign key (REV) references REVINFO;
alter table if exists Dept add constraint FK1idb923qw4bfci4su9vnm79lx foreign key (alpha, order) references Author;
alter table if exists Dept_AUD add constraint FKsy89a2nrn6xn8l1ei55o10nu9 foreign key (REV, alpha, order) references Author_AUD;
