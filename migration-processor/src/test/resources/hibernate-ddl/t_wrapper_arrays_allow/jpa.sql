create table T (id bigint not null, wBytes smallint array, wChars char(1) array, primary key (id));
