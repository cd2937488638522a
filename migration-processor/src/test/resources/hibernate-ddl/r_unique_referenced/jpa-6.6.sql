create table A (id integer not null, ignored_b varchar(255), none_c varchar(255), notFound_a varchar(255) unique, primary key (id));
create table B (id integer not null, a varchar(255), b varchar(255), c varchar(255), d varchar(255), primary key (id));
