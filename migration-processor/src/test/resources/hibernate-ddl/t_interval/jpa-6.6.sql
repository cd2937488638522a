create table T (durI interval second(6), id bigint not null, primary key (id));
