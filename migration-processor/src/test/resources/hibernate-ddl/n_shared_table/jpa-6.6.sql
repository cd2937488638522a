create table foo (id bigint not null, x varchar(255), y varchar(255), primary key (id));
