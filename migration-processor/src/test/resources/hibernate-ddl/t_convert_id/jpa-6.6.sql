create table T (v bigint, id bytea not null, primary key (id));
