create table P (id bigint not null, prop varchar(255), primary key (id));
