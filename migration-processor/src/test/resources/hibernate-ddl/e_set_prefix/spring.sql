create sequence rev_seq start with 1 increment by 50;
create table a (id bigint not null, name varchar(255), primary key (id));
create table a_tags (a_id bigint not null, tags varchar(255), unique (a_id, tags));
create table aud_a (rev integer not null, revtype smallint, id bigint not null, name varchar(255), primary key (rev, id));
create table aud_a_tags (rev integer not null, revtype smallint, a_id bigint not null, tags varchar(255) not null, primary key (rev, a_id, tags));
create table rev (id integer not null, at bigint not null, primary key (id));
alter table if exists a_tags add constraint FKvvqy36b5fvkhkmggl1a3sd71 foreign key (a_id) references a;
alter table if exists aud_a add constraint FKh51tt15xe07625511qnp7r46h foreign key (rev) references rev;
alter table if exists aud_a_tags add constraint FK9ta3kerug6h5833sin7w19xwm foreign key (rev) references rev;
