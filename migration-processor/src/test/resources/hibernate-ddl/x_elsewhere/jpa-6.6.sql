create table Parent (n integer not null, id bigint not null, DTYPE varchar(31) not null, c varchar(255), primary key (id));
create table Plain (n integer not null, p integer, id bigint not null, primary key (id));
