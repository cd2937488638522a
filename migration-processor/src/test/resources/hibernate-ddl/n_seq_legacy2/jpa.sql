create sequence hibernate_sequence start with 1 increment by 1;
create table A (id bigint not null, primary key (id));
create table B (a_id bigint, id bigint not null, primary key (id));
alter table if exists B add constraint FKf38w71a8p0x4tthayjvy35ofd foreign key (a_id) references A;
