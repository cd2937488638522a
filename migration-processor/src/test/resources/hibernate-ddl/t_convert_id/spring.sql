create table t (v bigint not null, id bytea not null, primary key (id));
