create table c (id bigint not null, code varchar(255), code2 varchar(255) unique, own varchar(255), x varchar(255), primary key (id));
create table p (id bigint not null, code varchar(255), code2 varchar(255) unique, x varchar(255), primary key (id), constraint uq unique (code));
create table r (id bigint not null, p varchar(255), pp varchar(255), ppx varchar(255), q varchar(255), primary key (id));
