create table sec (p integer, id bigint not null, q varchar(255), primary key (id));
create table T (x integer, y integer, id bigint not null, primary key (id));
alter table if exists sec add constraint FKd69pjbrxbdp5jad18ta53p9xd foreign key (id) references T;
