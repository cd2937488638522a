create table t (u integer, id bigint not null, dtype varchar(31) not null, primary key (id));
