create table parent (n integer not null, id bigint not null, dtype varchar(31) not null check ((dtype in ('Parent','Child'))), c varchar(255), primary key (id));
create table plain (n integer not null, p integer, id bigint not null, primary key (id));
