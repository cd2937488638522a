create table BigTable (id integer not null, number integer, primary key (id));
