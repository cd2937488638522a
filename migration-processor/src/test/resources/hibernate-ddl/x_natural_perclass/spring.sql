create table leaf (id bigint not null, code uuid, own varchar(255) unique, unique varchar(255) unique, primary key (id));
create table leaf2 (id bigint not null, code uuid, name varchar(255), primary key (id));
create table root (id bigint not null, code uuid, unique varchar(255) unique, primary key (id), unique (code));
create table root2 (id bigint not null, code uuid, name varchar(255), primary key (id), unique (code, name));
