create table "Quoted" (id integer not null, number integer, primary key (id));
create table BigTable (id integer not null, number integer, primary key (id));
