create table T (c char(1) not null, id bigint not null, s varchar(255), l oid, primary key (id));
