create table T (t time(0), t2 time(2), id bigint not null, primary key (id));
