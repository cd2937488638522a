create sequence revinfo_seq start with 1 increment by 50;
create table book (id bigint not null, primary key (id));
create table book_aud (rev integer not null, revtype smallint, id bigint not null, primary key (rev, id));
create table revchanges (rev integer not null, entityname varchar(255), unique (rev, entityname));
create table revinfo (id integer not null, timestamp bigint not null, who varchar(255), primary key (id));
alter table if exists book_aud add constraint FK2u9iq76nh69r6f989ae7xft9 foreign key (rev) references revinfo;
alter table if exists revchanges add constraint FK9m2hkxrk7o2k0n7tm5qx949s1 foreign key (rev) references revinfo;
