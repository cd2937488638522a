create table t (id bigint not null, min_str varchar(255) check ((min_str>=1)), primary key (id));
