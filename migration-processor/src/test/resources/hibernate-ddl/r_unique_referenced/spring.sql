create table a (id integer not null, ignored_b varchar(255), none_c varchar(255), not_found_a varchar(255) unique, primary key (id));
create table b (id integer not null, a varchar(255) unique, b varchar(255) unique, c varchar(255) unique, d varchar(255), primary key (id));
