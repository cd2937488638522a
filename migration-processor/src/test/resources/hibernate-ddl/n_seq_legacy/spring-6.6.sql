create sequence hibernate_sequence start with 1 increment by 1;
create table a (id bigint not null, primary key (id));
create table b (id bigint not null, primary key (id));
