create table t (reg integer, v integer not null, id bigint not null, dtype varchar(31) not null, p varchar(255), q varchar(255), sub varchar(255), primary key (id));
