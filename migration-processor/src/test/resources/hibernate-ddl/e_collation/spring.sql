create sequence rev_seq start with 1 increment by 50;
create table a (id bigint not null, text varchar(255) collate "C", primary key (id));
create table a_aud (rev integer not null, revtype smallint, id bigint not null, text varchar(255), primary key (rev, id));
create table rev (id integer not null, at bigint not null, primary key (id));
alter table if exists a_aud add constraint FKrsonkp6cuu65tqrf4tekqurpl foreign key (rev) references rev;
