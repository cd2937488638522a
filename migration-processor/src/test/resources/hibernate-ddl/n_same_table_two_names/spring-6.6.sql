create table foo (id bigint not null, id2 bigint not null, primary key (id2));
