create table t (coded boolean not null, flag smallint not null, may smallint, at timestamp(6), fine bigint, rough timestamp(6), took bigint, id char(36) not null, other char(36), parent_id char(36), all_of char(36) array, primary key (id));
create table t_by_flag (by_flag_key smallint not null, by_flag timestamp(6), t_id char(36) not null, primary key (by_flag_key, t_id));
create table t_ids (ids char(36), t_id char(36) not null);
alter table if exists t add constraint FKf3th6lpi7i6bidhid5hkuwftw foreign key (parent_id) references t;
alter table if exists t_by_flag add constraint FK7sthguts9eb1ah2vittkxaqsc foreign key (t_id) references t;
alter table if exists t_ids add constraint FK4igngnmmcuquwbv5koijivgcu foreign key (t_id) references t;
