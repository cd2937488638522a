create table above (id integer not null, number integer, other_id integer, primary key (id));
create table below (id integer not null, number integer, other_id integer, primary key (id));
create table big_table (id integer not null, other_id integer, primary key (id));
create table lower (id integer not null, number integer, other_id integer, primary key (id));
create table "quoted" (id integer not null, number integer, primary key (id));
create table single (id integer not null, number integer, dtype varchar(31) not null check ((dtype in ('single','Part'))), primary key (id));
alter table if exists big_table add constraint FKckrtm9f897ps8t8w8m9qqthpm foreign key (other_id) references big_table;
alter table if exists lower add constraint FKjo8bljwkrshlvtcj5ke6v5u2o foreign key (other_id) references lower;
