create table A (gone boolean not null, size integer not null check ((size > 0)), id bigint not null, word varchar(255) default 'a', primary key (id));
create table A_tags (A_id bigint not null, tags varchar(255));
alter table if exists A_tags add constraint FK83g9d6epjj563wo0nmj61l2h9 foreign key (A_id) references A;
