create table a (c varchar(12) not null, b bytea not null, f bytea not null, d varchar(17) not null, g char(36) not null, e bytea not null, a varchar(255) not null, primary key (c, b, f, d, g, e, a));
