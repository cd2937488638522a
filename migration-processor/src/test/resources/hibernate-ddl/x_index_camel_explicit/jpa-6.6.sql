create table P (id bigint not null, myCol varchar(255), primary key (id), unique (myCol));
create index i1 on P (myCol);
