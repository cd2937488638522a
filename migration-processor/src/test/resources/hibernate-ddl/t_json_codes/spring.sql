create table a (id bigint not null, docs jsonb, texts jsonb, primary key (id));
create table b (id bigint not null, docs xml, primary key (id));
create table c (id bigint not null, doc xml, text xml, primary key (id));
