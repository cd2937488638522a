create table a (a1 bigint, a2 bigint, a3 bigint, a4 bigint, id bigint not null, primary key (id));
create table b (id bigint not null, primary key (id));
alter table if exists a add constraint fk4 foreign key (a4) references B (id) initially immediate;
alter table if exists a add constraint fk1 foreign key (a1) references B (id) match full on delete cascade;
alter table if exists a add constraint fk3 foreign key ("a3") references B (id) on delete no action initially deferred deferrable;
alter table if exists a add constraint fk2 foreign key (a2) references B MATCH SIMPLE on update cascade initially deferred;
