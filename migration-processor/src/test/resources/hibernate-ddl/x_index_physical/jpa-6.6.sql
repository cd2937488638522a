create table P (id bigint not null, firstName varchar(255), primary key (id));
create index i1 on P (first_name);
