create table s (id bigint not null, name varchar(255), primary key (id));
