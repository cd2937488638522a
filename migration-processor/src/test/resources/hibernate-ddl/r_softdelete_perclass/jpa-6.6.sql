create table U (deleted boolean not null, id bigint not null, u varchar(255), primary key (id));
comment on column U.deleted is 'Soft-delete indicator';
create table V (deleted boolean not null, id bigint not null, u varchar(255), v varchar(255), primary key (id));
comment on column V.deleted is 'Soft-delete indicator';
