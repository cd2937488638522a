create table Leaf (id bigint not null, code uuid, own varchar(255) unique, unique varchar(255) unique, primary key (id));
create table Leaf2 (id bigint not null, code uuid, name varchar(255), primary key (id));
create table Root (id bigint not null, code uuid, unique varchar(255) unique, primary key (id), unique (code));
create table Root2 (id bigint not null, code uuid, name varchar(255), primary key (id), unique (code, name));
