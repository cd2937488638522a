create table t (b char(1) not null, q integer, id bigint not null, s varchar(32600), s2 varchar(255), primary key (id));
