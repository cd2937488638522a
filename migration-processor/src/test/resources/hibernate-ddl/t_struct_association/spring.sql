create type k as (aa integer, c_id bigint);
create table b (id bigint not null, k k, primary key (id));
create table c (id bigint not null, primary key (id));
alter table if exists b add constraint FKsy66o41hbsococag8m1sgeclh foreign key (c_id) references c;
