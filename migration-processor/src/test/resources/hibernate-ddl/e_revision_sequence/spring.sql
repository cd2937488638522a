create sequence REVISION_GENERATOR start with 1 increment by 1;
create table book (id bigint not null, primary key (id));
create table book_aud (rev integer not null, revtype smallint, id bigint not null, primary key (rev, id));
create table change (id integer not null, timestamp bigint not null, who varchar(255), primary key (id));
create table revchanges (rev integer not null, entityname varchar(255), unique (rev, entityname));
alter table if exists book_aud add constraint FK45vyt20poopari0wqx3ra9cv5 foreign key (rev) references change;
alter table if exists revchanges add constraint FKg8f4oe145e7ofc727o2ihq3uh foreign key (rev) references change;
