create table C (id bigint not null, code varchar(255) unique, code2 varchar(255) unique, own varchar(255), x varchar(255) unique, primary key (id));
create table P (id bigint not null, code varchar(255) unique, code2 varchar(255) unique, x varchar(255) unique, primary key (id));
create table R (id bigint not null, p varchar(255), pp varchar(255), ppx varchar(255), q varchar(255), primary key (id));
