create sequence Rev_SEQ start with 1 increment by 50;
create table A (id bigint not null, name varchar(255), primary key (id));
create table A_tags (A_id bigint not null, tags varchar(255));
create table aud_A (REV integer not null, REVTYPE smallint, id bigint not null, name varchar(255), primary key (REV, id));
create table aud_A_tags (REV integer not null, REVTYPE smallint, A_id bigint not null, tags varchar(255) not null, primary key (REV, A_id, tags));
create table Rev (id integer not null, at bigint not null, primary key (id));
alter table if exists A_tags add constraint FK83g9d6epjj563wo0nmj61l2h9 foreign key (A_id) references A;
alter table if exists aud_A add constraint FKjmsvu6101142x8e7wtn0pvq3q foreign key (REV) references Rev;
alter table if exists aud_A_tags add constraint FKqljfk1kr47nav87ckcn1qd3cf foreign key (REV) references Rev;
