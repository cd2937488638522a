create table by_parent (z integer not null, a varchar(7) not null, b bigint not null, primary key (z, a, b));
create table child (b bigint not null, a varchar(255) not null, c varchar(255), primary key (b, a));
create table inherited (b bigint not null, a varchar(255) not null, c varchar(255), primary key (b, a));
create table of_keyed (b bigint not null, one_b bigint, aa varchar(10) not null, c varchar(255), one_a varchar(255), primary key (b, aa));
create table one (b bigint not null, a varchar(255) not null, c varchar(255), primary key (b, a));
create table root (b bigint not null, a varchar(255) not null, primary key (b, a));
alter table if exists child add constraint FKgkcls4ksu0oaym9e9x9ai8qjw foreign key (b, a) references root;
alter table if exists of_keyed add constraint FKfv4hns25ao6uodtk847r0rp9k foreign key (one_b, one_a) references one;
