create sequence changes_SEQ start with 1 increment by 50;
create table Book (id bigint not null, primary key (id));
create table Book_AUD (REVTYPE smallint, REV bigint not null, id bigint not null, primary key (REV, id));
create table Book_tags (Book_id bigint not null, tags varchar(255));
create table Book_tags_AUD (REVTYPE smallint, Book_id bigint not null, REV bigint not null, tags varchar(255) not null, primary key (Book_id, REV, tags));
create table changes (at timestamp(6), change_no bigint not null, who varchar(255), primary key (change_no));
alter table if exists Book_AUD add constraint FKoyb9chitj5rxcqf6r5bf61eqq foreign key (REV) references changes;
alter table if exists Book_tags add constraint FKanq9pk7v5wsjyfhsy8kvme216 foreign key (Book_id) references Book;
alter table if exists Book_tags_AUD add constraint FKtex9gml79h16yw9hrocjj7i25 foreign key (REV) references changes;
