create table c (id bigint not null, p bigint, q bigint, r bigint, s bigint, t bigint, u bigint, primary key (id));
create table p (id bigint not null, primary key (id));
alter table if exists c add constraint FKica3t1lepbcckp9no8rwmxv4a foreign key (p) references p;
alter table if exists c add constraint FK6q2jp2bw7x38q0uyn1ymb0b7q foreign key (q) references p on delete cascade;
alter table if exists c add constraint FKj6366uriskx26rmmgufpwp9h4 foreign key (r) references p on delete cascade;
alter table if exists c add constraint fk_one foreign key (s) references p;
alter table if exists c add constraint fk_t foreign key (t) references p;
alter table if exists c add constraint fk_u2 foreign key (u) references p on delete cascade;
