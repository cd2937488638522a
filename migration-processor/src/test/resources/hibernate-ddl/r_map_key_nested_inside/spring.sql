create table a (id bigint not null, h varchar(255), primary key (id));
create table a_both (c smallint not null check ((c between 0 and 1)), r integer not null, a_id bigint not null, both varchar(255), colkn varchar(255) not null, over varchar(255) not null, primary key (c, r, a_id, colkn, over));
create table a_elems (colr integer, a_id bigint not null, c varchar(255) check ((c in ('X','Y'))), coln2 varchar(255), e varchar(255));
create table a_elems_in (colr integer, a_id bigint not null, c varchar(255) check ((c in ('X','Y'))), coln2 varchar(255), e varchar(255));
create table a_in_holder (a_id bigint not null, colk varchar(255) not null, in_holder varchar(255), primary key (a_id, colk));
alter table if exists a_both add constraint FK3a8ea0gew8furbgalvhmb9kve foreign key (a_id) references a;
alter table if exists a_elems add constraint FKmikphidqjdpx0yujlefn6ijv9 foreign key (a_id) references a;
alter table if exists a_elems_in add constraint FK4ydm36v6wmd76ti99w0ul428f foreign key (a_id) references a;
alter table if exists a_in_holder add constraint FKbcns92dgnwd7vdo7vfedienha foreign key (a_id) references a;
