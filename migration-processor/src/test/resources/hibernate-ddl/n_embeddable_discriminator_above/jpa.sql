create table A (id integer not null, text_DTYPE varchar(31) not null, below varchar(255), beside varchar(255), textOf varchar(255), primary key (id));
