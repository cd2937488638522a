create sequence hibernate_sequence start with 1 increment by 1;
create table A (id bigint not null, primary key (id));
create table B (id bigint not null, primary key (id));
