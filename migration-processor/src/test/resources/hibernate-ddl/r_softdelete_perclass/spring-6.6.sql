create table u (deleted boolean not null, id bigint not null, u varchar(255), primary key (id));
comment on column u.deleted is 'Soft-delete indicator';
create table v (deleted boolean not null, id bigint not null, u varchar(255), v varchar(255), primary key (id));
comment on column v.deleted is 'Soft-delete indicator';
