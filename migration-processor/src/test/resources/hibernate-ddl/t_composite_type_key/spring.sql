create table a (id bigint not null, primary key (id));
create table a_by_span (high integer not null, low integer not null, a_id bigint not null, by_span varchar(255), primary key (high, low, a_id));
create table a_entities (high integer not null, low integer not null, a_id bigint not null, entities_id bigint not null, primary key (high, low, a_id));
create table b (id bigint not null, primary key (id));
alter table if exists a_by_span add constraint FKqkrb6ueiyfrp90tv1k6uqfj0c foreign key (a_id) references a;
alter table if exists a_entities add constraint FKrgopik5wxd676iw222shb5kpw foreign key (entities_id) references b;
alter table if exists a_entities add constraint FKgv4bgqwyy3q3o8pqnn5nitdet foreign key (a_id) references a;
