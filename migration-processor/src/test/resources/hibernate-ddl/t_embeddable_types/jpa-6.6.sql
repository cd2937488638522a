create table A (id integer not null, ofCode integer, ofLob integer, ofType integer, ofUser integer, primary key (id));
