create sequence hibernate_sequence start with 1 increment by 1;
create table a (id bigint not null, primary key (id));
create table b (a_id bigint, id bigint not null, primary key (id));
alter table if exists b add constraint FKruyxw080fnjayl6jmo8137q5v foreign key (a_id) references a;
