create table A (deleted integer not null check ((deleted in (0,1))), plain smallint not null, id bigint not null, primary key (id));
comment on column A.deleted is 'Soft-delete indicator';
create table A_values (deleted integer not null check ((deleted in (0,1))), A_id bigint not null, values varchar(255), unique (A_id, values));
comment on column A_values.deleted is 'Soft-delete indicator';
create table B (active integer not null check ((active in (1,0))), id bigint not null, primary key (id));
comment on column B.active is 'Soft-delete indicator';
create table C (deleted char(1) not null check ((deleted in ('N','Y'))), id bigint not null, primary key (id));
comment on column C.deleted is 'Soft-delete indicator';
alter table if exists A_values add constraint FKl7132ueh25ak6ysh5cp2vrd4v foreign key (A_id) references A;
