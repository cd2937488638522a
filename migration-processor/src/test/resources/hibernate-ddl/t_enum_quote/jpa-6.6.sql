create table T (o smallint check (o between 0 and 2), id bigint not null, e varchar(255) check (e in ('A_B','C$D','é')), primary key (id));
