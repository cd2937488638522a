create table D (deleted timestamp(6) with time zone, id bigint not null, primary key (id));
comment on column D.deleted is 'Soft-delete indicator';
