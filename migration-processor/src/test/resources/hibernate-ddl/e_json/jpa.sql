create type s_t as (one integer, two varchar(255));
create sequence Rev_SEQ start with 1 increment by 50;
create table A (id bigint not null, j jsonb, primary key (id));
create table A_AUD (REV integer not null, REVTYPE smallint, a integer, id bigint not null, bee varchar(255), primary key (REV, id));
create table B (id bigint not null, no s_t, s s_t, primary key (id));
create table B_AUD (REV integer not null, REVTYPE smallint, one integer, id bigint not null, two varchar(255), primary key (REV, id));
create table Rev (id integer not null, at bigint not null, primary key (id));
alter table if exists A_AUD add constraint FKeqobexr30bvmlkfogory4etgy foreign key (REV) references Rev;
alter table if exists B_AUD add constraint FK8t5htriy0ocxk98llu4fndhb1 foreign key (REV) references Rev;
