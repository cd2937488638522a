create table a (id integer not null, below varchar(255), own varchar(255), taken varchar(255), primary key (id));
