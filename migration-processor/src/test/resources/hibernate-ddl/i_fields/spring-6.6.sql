create table "hold$inner" (vol integer not null, id bigint not null, "$dollar" varchar(255), _under varchar(255), fin varchar(255), priv varchar(255), über varchar(255), primary key (id));
