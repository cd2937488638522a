create table ByProp (pk bigint not null, computed varchar(255), primary key (pk));
