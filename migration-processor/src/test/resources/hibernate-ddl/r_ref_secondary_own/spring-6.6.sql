create table s (id bigint not null, s1 varchar(255), primary key (id));
create table t (both integer unique, id bigint not null, primary key (id));
create table tx (id bigint not null, twin varchar(255) unique, primary key (id));
alter table if exists s add constraint FK3irb9gkt2ufi9u8knqt4kefe2 foreign key (s1) references tx (twin);
alter table if exists tx add constraint FKpih5a9nlpn01atvpkpsbe8uyj foreign key (id) references t;
