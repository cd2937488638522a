create table t (duri interval second(6), id bigint not null, primary key (id));
