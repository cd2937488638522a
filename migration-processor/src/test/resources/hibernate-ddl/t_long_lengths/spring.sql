create table a (id bigint not null, b varchar(9), e varchar(9), f text, g bytea, h bytea, a varchar(32600), c varchar(32600), i varchar(7), d varchar(40000), primary key (id));
