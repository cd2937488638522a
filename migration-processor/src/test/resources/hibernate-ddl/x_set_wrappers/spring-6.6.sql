create table t (id bigint not null, c9 varchar(9), c varchar(255), b bytea, i integer array, lb oid, primary key (id));
