create table t (id bigint not null, b255 oid, l255 oid, l256 oid, primary key (id));
