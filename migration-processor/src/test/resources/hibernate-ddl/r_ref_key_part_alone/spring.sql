create table s (id bigint not null, s1 varchar(255), primary key (id));
create table t (a bigint not null, b varchar(255) not null, primary key (a, b));
alter table if exists s add constraint FKia09uooqlpr5ysa7d4g4gd2lj foreign key (s1) references t (b);
