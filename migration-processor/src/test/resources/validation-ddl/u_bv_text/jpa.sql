create table T (id bigint not null, minStr varchar(255) check ((minStr>=1)), primary key (id));
