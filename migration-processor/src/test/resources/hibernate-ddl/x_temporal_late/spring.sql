create table a (id bigint not null, one_id bigint unique, code varchar(255) unique, ten varchar(255) not null, x varchar(255), primary key (id));
comment on column a.id is 'id c';
comment on column a.x is 'x';
create table a_history (effective timestamp(6) with time zone not null, id bigint not null, one_id bigint unique, superseded timestamp(6) with time zone, code varchar(255) unique, ten varchar(255), x varchar(255), primary key (effective, id), check (superseded is null or superseded > effective));
alter table if exists a add constraint FKmghgpdb3lpf0kkpj3tb4ocgoe foreign key (one_id) references a;
