create table s (id bigint not null, x1 varchar(255), primary key (id));
create table t (id bigint not null, primary key (id));
create table t_texts (texts varchar(255), x2 varchar(255) not null);
create table ts (x4 bigint not null, x3 varchar(255) not null);
create table tx (id bigint not null, a varchar(255) unique, primary key (id));
alter table if exists ts add constraint FKc48hs5aitnu404gj4dfjxtmep foreign key (x4) references s;
alter table if exists tx add constraint FKpih5a9nlpn01atvpkpsbe8uyj foreign key (id) references t;
