create table a (id bigint not null, primary key (id));
create table holder (id bigint not null, thing_id bigint, thing varchar(255), primary key (id));
