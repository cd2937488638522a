create table a (count integer not null, money bigint not null, primary key (count, money));
create table b (a_count integer, other integer not null, a_money bigint, own bigint not null, primary key (other, own));
create table c (b_other integer, more integer not null, other integer not null, b_own bigint, own bigint not null, primary key (more, other, own));
alter table if exists b add constraint FKkyumg9jimy1o1o4ie4uk246q2 foreign key (a_count, a_money) references a;
alter table if exists c add constraint FKexmk9y1h0serbsu1djmfu8ovk foreign key (b_other, b_own) references b;
