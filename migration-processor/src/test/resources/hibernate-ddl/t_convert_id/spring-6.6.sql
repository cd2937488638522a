create table t (v bigint, id bytea not null, primary key (id));
