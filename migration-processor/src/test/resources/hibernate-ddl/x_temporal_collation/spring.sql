create table a (id bigint not null, x varchar(255) collate "C", primary key (id));
create table a_history (effective timestamp(6) with time zone not null, id bigint not null, superseded timestamp(6) with time zone, x varchar(255), primary key (effective, id), check (superseded is null or superseded > effective));
create table b (id bigint not null, x varchar(255) collate "C", primary key (id));
create table b_aud (revtype smallint not null, id bigint not null, rev timestamp(6) with time zone not null, x varchar(255), primary key (id, rev));
