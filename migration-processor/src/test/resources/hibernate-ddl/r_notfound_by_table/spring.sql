create table a (id bigint not null, primary key (id));
create table a_all (a_id bigint not null, all_id bigint not null, primary key (a_id, all_id));
create table a_many (id bigint not null, many_id bigint not null, primary key (id));
create table a_one (id bigint not null, one_id bigint not null unique, primary key (id));
create table a_plain (id bigint not null, plain_id bigint not null, primary key (id));
create table other (id bigint not null, primary key (id));
alter table if exists a_all add constraint FKh5ainbwkfjnixw48flt8xkhmw foreign key (a_id) references a;
alter table if exists a_plain add constraint FK4l3gch2o7nvuy65r4iiv0xlvx foreign key (plain_id) references other;
alter table if exists a_plain add constraint FKrne9hjbvm8j2452xjbdn43rj5 foreign key (id) references a;
