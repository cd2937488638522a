create table P (id bigint not null, firstName varchar(255), first_name varchar(255), primary key (id));
