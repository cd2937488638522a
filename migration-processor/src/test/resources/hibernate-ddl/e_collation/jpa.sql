create sequence Rev_SEQ start with 1 increment by 50;
create table A (id bigint not null, text varchar(255) collate "C", primary key (id));
create table A_AUD (REV integer not null, REVTYPE smallint, id bigint not null, text varchar(255), primary key (REV, id));
create table Rev (id integer not null, at bigint not null, primary key (id));
alter table if exists A_AUD add constraint FKeqobexr30bvmlkfogory4etgy foreign key (REV) references Rev;
