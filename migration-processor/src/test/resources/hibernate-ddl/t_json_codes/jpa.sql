create table A (id bigint not null, docs jsonb, texts jsonb, primary key (id));
create table B (id bigint not null, docs xml, primary key (id));
create table C (id bigint not null, doc xml, text xml, primary key (id));
