create table A (first integer not null, other_first integer, other_parent_v char(1), parent_v char(1) not null, other_parent_a uuid, parent_a uuid not null, primary key (first, parent_v, parent_a), unique (other_parent_v, other_parent_a, other_first));
create table A_parts (A_first integer not null, A_parent_v char(1) not null, A_parent_a uuid not null, text varchar(255), unique (A_parent_v, A_parent_a, A_first, text));
create table Parent (v char(1) not null, a uuid not null, primary key (v, a));
alter table if exists A add constraint FK964eceq8rf4wcvklhxl4a5we4 foreign key (parent_v, parent_a) references Parent;
alter table if exists A add constraint FKabi4ugtocedrmafc8xywsvqtc foreign key (other_first, other_parent_v, other_parent_a) references A;
alter table if exists A_parts add constraint FKkur459j72ht2spyjwiyf6qt10 foreign key (A_first, A_parent_v, A_parent_a) references A;
