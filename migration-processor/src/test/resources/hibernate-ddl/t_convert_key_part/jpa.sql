create table A (count integer not null, money bigint not null, primary key (count, money));
create table B (a_count integer, other integer not null, a_money bigint, own bigint not null, primary key (other, own));
create table C (b_other integer, more integer not null, other integer not null, b_own bigint, own bigint not null, primary key (more, other, own));
alter table if exists B add constraint FKcure2cf8b5dp5eshm3aa7ytki foreign key (a_count, a_money) references A;
alter table if exists C add constraint FKg8xoejh981xu3veg0ef3p2442 foreign key (b_other, b_own) references B;
