create table a (n integer, id bigint not null, t varchar(255), around jsonb, primary key (id));
create table b (n integer, id bigint not null, t varchar(255), around jsonb, primary key (id));
