create table S (id bigint not null, s1 varchar(255), primary key (id));
create table T (a bigint not null, b varchar(255) not null, primary key (a, b));
alter table if exists S add constraint FK1sv1ddxe3xxsov65nwqws8ifm foreign key (s1) references T (b);
