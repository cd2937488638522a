create table T (u integer, id bigint not null, DTYPE varchar(31) not null, primary key (id));
