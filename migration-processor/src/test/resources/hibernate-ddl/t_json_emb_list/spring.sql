create table t (id bigint not null, edocs jsonb, primary key (id));
