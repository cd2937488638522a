create table by_prop (pk bigint not null, computed varchar(255), primary key (pk));
