create sequence changes_seq start with 1 increment by 50;
create table book (id bigint not null, primary key (id));
create table book_aud (revtype smallint, id bigint not null, rev bigint not null, primary key (id, rev));
create table book_tags (book_id bigint not null, tags varchar(255));
create table book_tags_aud (revtype smallint, book_id bigint not null, rev bigint not null, tags varchar(255) not null, primary key (book_id, rev, tags));
create table changes (at timestamp(6), change_no bigint not null, who varchar(255), primary key (change_no));
alter table if exists book_aud add constraint FKk0qv559nmydmrkqhikl8lxx23 foreign key (rev) references changes;
alter table if exists book_tags add constraint FKgrb34gudrjkbeew59bty9sh45 foreign key (book_id) references book;
alter table if exists book_tags_aud add constraint FKcvta0q3y4xrdgp9h7ln33b9rf foreign key (rev) references changes;
