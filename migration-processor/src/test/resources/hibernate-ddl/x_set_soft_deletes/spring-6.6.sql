create table a (deleted integer not null check (deleted in (0,1)), plain smallint not null, id bigint not null, primary key (id));
comment on column a.deleted is 'Soft-delete indicator';
create table a_values (deleted integer not null check (deleted in (0,1)), a_id bigint not null, values varchar(255));
comment on column a_values.deleted is 'Soft-delete indicator';
create table b (active integer not null check (active in (1,0)), id bigint not null, primary key (id));
comment on column b.active is 'Soft-delete indicator';
create table c (deleted char(1) not null check (deleted in ('N','Y')), id bigint not null, primary key (id));
comment on column c.deleted is 'Soft-delete indicator';
alter table if exists a_values add constraint FK9ef4o99umt6s91bg0ogeaqomg foreign key (a_id) references a;
