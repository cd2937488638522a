create sequence revinfo_seq start with 1 increment by 50;
create table author (alpha integer not null, order bigint not null, primary key (alpha, order));
create table author_aud (alpha integer not null, rev integer not null, revtype smallint, order bigint not null, primary key (alpha, rev, order));
create table dept (alpha integer not null, order bigint not null, primary key (alpha, order));
create table dept_aud (alpha integer not null, rev integer not null, order bigint not null, primary key (alpha, rev, order));
create table revinfo (rev integer not null, revtstmp bigint, primary key (rev));
alter table if exists author_aud add constraint FK4gh4hava2an2qfcslwass6ds foreign key (rev) references revinfo;
alter table if exists dept add constraint FKfgm9jkfx8ofyfa85e2ss21i9s foreign key (alpha, order) references author;
alter table if exists dept_aud add constraint FKejekxo9eg8ke8quxp5oscppse foreign key (alpha, rev, order) references author_aud;
