create table t (id bigint not null, other varchar(255), region varchar(255), tenant varchar(255) not null, u varchar(255) unique, primary key (id));
