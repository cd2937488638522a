create table a (id integer not null, text_dtype varchar(31) not null, below varchar(255), beside varchar(255), text_of varchar(255), primary key (id));
