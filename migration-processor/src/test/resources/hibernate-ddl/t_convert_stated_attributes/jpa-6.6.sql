create table A (d date, n smallint check (n between 0 and 1), id bigint not null, m varchar(255) check (m in ('X','Y')), vm varchar(255) check (vm in ('X','Y')), primary key (id));
create table A_dl (dl date, A_id bigint not null);
create table A_l (A_id bigint not null, l varchar(255) check (l in ('X','Y')));
alter table if exists A_dl add constraint FKlpfpak7wog52qutm4n7vfump7 foreign key (A_id) references A;
alter table if exists A_l add constraint FKfglix0wppv3xlcn6qd263nokm foreign key (A_id) references A;
