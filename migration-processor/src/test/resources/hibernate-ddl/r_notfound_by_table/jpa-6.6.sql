create table A (id bigint not null, primary key (id));
create table a_all (A_id bigint not null, all_id bigint not null, primary key (A_id, all_id));
create table a_many (id bigint not null, many_id bigint, primary key (id));
create table a_one (id bigint not null, one_id bigint unique, primary key (id));
create table a_plain (id bigint not null, plain_id bigint, primary key (id));
create table Other (id bigint not null, primary key (id));
alter table if exists a_all add constraint FKc50bhgcsn1ujd7jscp7pslf9d foreign key (A_id) references A;
alter table if exists a_plain add constraint FK3ul3vply1xd4uc3s4gturjfrt foreign key (plain_id) references Other;
alter table if exists a_plain add constraint FKe8p4lmjgkc0vaybfvepxcjun1 foreign key (id) references A;
