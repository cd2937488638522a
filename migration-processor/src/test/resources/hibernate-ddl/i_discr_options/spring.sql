create table t (u integer, id bigint not null, dtype varchar(31) not null check ((dtype in ('T','U'))), primary key (id), check (dtype <> 'U' or (u is not null)));
