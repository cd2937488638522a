create table p (id bigint not null, first_name varchar(255), primary key (id));
create index i1 on p (first_name);
