create table A (n integer, id bigint not null, t varchar(255), around jsonb, primary key (id));
create table B (n integer, id bigint not null, t varchar(255), around jsonb, primary key (id));
