create table A (knd integer not null, id bigint not null, primary key (id));
create table A1 (id bigint not null, x varchar(255), primary key (id));
alter table if exists A1 add constraint FKjo106t0vtp8r8s7ee3js54k9g foreign key (id) references A;
