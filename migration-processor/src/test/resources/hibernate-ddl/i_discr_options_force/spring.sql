create table t (u integer, id bigint not null, dtype varchar(31) not null, primary key (id), check (dtype <> 'U' or (u is not null)));
