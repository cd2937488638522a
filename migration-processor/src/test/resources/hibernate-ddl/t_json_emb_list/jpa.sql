create table T (id bigint not null, edocs jsonb, primary key (id));
