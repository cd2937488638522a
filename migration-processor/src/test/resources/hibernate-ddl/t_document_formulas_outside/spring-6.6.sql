create table a (id integer not null, keys jsonb, primary key (id));
create table b (id integer not null, lists jsonb, primary key (id));
create table c (id integer not null, primary key (id));
create table c_rows (c_id integer not null, line integer, rows_key varchar(255) not null, primary key (c_id, rows_key));
create table d (id integer not null, texts jsonb, primary key (id));
alter table if exists c_rows add constraint FKnsfw74yqn1gxn7f0cn38xyxcv foreign key (c_id) references c;
