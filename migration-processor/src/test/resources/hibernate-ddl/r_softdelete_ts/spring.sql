create table d (deleted timestamp(6) with time zone, id bigint not null, primary key (id));
comment on column d.deleted is 'Soft-delete indicator';
