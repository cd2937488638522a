create table T (id bigint not null, j varchar(255), s varchar(255), primary key (id));
