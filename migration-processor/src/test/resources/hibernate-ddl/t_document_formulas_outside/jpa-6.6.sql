create table A (id integer not null, keys jsonb, primary key (id));
create table B (id integer not null, lists jsonb, primary key (id));
create table C (id integer not null, primary key (id));
create table C_rows (C_id integer not null, line integer, rows_KEY varchar(255) not null, primary key (C_id, rows_KEY));
create table D (id integer not null, texts jsonb, primary key (id));
alter table if exists C_rows add constraint FKghiepthwl74ft6qf588pen8h0 foreign key (C_id) references C;
