create table big_bird (bird_no bigint not null, next_bird_bird_no bigint, full_name varchar(255), quoted_name varchar(255), primary key (bird_no));
create table big_bird_nick_names (big_bird_bird_no bigint not null, nick_names varchar(255));
create table big_bird_other_birds (big_bird_bird_no bigint not null, other_birds_bird_no bigint not null, primary key (big_bird_bird_no, other_birds_bird_no));
alter table if exists big_bird add constraint FKdsk3q741sf4nkr6cps22suim3 foreign key (next_bird_bird_no) references big_bird;
alter table if exists big_bird_nick_names add constraint FKi5i6slilm8otkl2oqealem09t foreign key (big_bird_bird_no) references big_bird;
alter table if exists big_bird_other_birds add constraint FKovqguh41qgbyb5nmmq3jkdwn1 foreign key (other_birds_bird_no) references big_bird;
alter table if exists big_bird_other_birds add constraint FKpdrkwvb4wqu0sfwd2ep0o2rtx foreign key (big_bird_bird_no) references big_bird;
