create table T (v bigint not null, id bytea not null, primary key (id));
