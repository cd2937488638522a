create type s_t as (one integer, two varchar(255));
create sequence rev_seq start with 1 increment by 50;
create table a (id bigint not null, j jsonb, primary key (id));
create table a_aud (a integer, rev integer not null, revtype smallint, id bigint not null, bee varchar(255), primary key (rev, id));
create table b (id bigint not null, no s_t, s s_t, primary key (id));
create table b_aud (one integer, rev integer not null, revtype smallint, id bigint not null, two varchar(255), primary key (rev, id));
create table rev (id integer not null, at bigint not null, primary key (id));
alter table if exists a_aud add constraint FKrsonkp6cuu65tqrf4tekqurpl foreign key (rev) references rev;
alter table if exists b_aud add constraint FK12kr1w7bd7wa2v66kadmhpcm4 foreign key (rev) references rev;
