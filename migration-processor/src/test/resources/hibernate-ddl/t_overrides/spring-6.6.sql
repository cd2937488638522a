create table a (gone boolean not null, size integer not null check (size > 0), id bigint not null, word varchar(255) default 'a', primary key (id));
create table a_tags (a_id bigint not null, tags varchar(255));
alter table if exists a_tags add constraint FKvvqy36b5fvkhkmggl1a3sd71 foreign key (a_id) references a;
