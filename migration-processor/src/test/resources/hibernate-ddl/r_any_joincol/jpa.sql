create table A (id bigint not null, primary key (id));
create table Holder (id bigint not null, thing_id bigint, thing varchar(255), primary key (id));
