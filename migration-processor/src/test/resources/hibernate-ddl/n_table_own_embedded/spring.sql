create table "Quoted" (id integer not null, number integer, primary key (id));
create table big_table (id integer not null, number integer, primary key (id));
