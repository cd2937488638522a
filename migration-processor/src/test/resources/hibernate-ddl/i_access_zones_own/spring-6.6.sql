create table r (id bigint not null, primary key (id));
create table s (created_tz integer, created timestamp(6) with time zone, id bigint not null, primary key (id));
alter table if exists s add constraint FK85t1xxpwe8kbbwdpo1gd315e foreign key (id) references r;
