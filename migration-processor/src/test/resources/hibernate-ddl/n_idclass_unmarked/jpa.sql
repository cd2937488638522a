create table ByParent (z integer not null, a varchar(7) not null, b bigint not null, primary key (z, a, b));
create table Child (b bigint not null, a varchar(255) not null, c varchar(255), primary key (b, a));
create table Inherited (b bigint not null, a varchar(255) not null, c varchar(255), primary key (b, a));
create table OfKeyed (b bigint not null, one_b bigint, aa varchar(10) not null, c varchar(255), one_a varchar(255), primary key (b, aa));
create table One (b bigint not null, a varchar(255) not null, c varchar(255), primary key (b, a));
create table Root (b bigint not null, a varchar(255) not null, primary key (b, a));
alter table if exists Child add constraint FKqgq9o8yr8df4o3meu3rdn72qp foreign key (b, a) references Root;
alter table if exists OfKeyed add constraint FKh4nddb0x32tdbhcnxw6laror0 foreign key (one_b, one_a) references One;
