create table a (id integer not null, of_code integer, of_lob integer, of_type integer, of_user integer, primary key (id));
