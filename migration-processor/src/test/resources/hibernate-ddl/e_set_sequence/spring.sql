create sequence REVISION_GENERATOR start with 1 increment by 1;
create table book (id bigint not null, primary key (id));
create table book_aud (rev integer not null, revtype smallint, id bigint not null, primary key (rev, id));
create table revinfo (rev integer not null, revtstmp bigint, primary key (rev));
alter table if exists book_aud add constraint FK2u9iq76nh69r6f989ae7xft9 foreign key (rev) references revinfo;
