create sequence change_seq start with 1 increment by 50;
create table book (id bigint not null, primary key (id));
create table book_aud (rev integer not null, revtype smallint, id bigint not null, primary key (rev, id));
create table change (id integer not null, timestamp bigint not null, who varchar(255), primary key (id));
alter table if exists book_aud add constraint FK45vyt20poopari0wqx3ra9cv5 foreign key (rev) references change;
