create table ec (o bigint not null, v varchar(255) not null, primary key (o, v), unique (v));
create table mm (a bigint not null, b bigint not null, primary key (a, b), unique (b));
create table t (id bigint not null, primary key (id));
alter table if exists ec add constraint FKopufl6q2aubdqbik78xin0u1e foreign key (o) references t;
alter table if exists mm add constraint FKpvytmca224hurw5krkkao2rs5 foreign key (b) references t;
alter table if exists mm add constraint FKl9tmfek3htclkyveh2i1khtpe foreign key (a) references t;
