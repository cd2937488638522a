create table Str (id bigint not null, vals varchar(255) array, primary key (id));
