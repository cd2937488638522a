create table a (id bigint not null, x varchar(255));
create table a_history (effective timestamp(6) with time zone not null, id bigint not null, superseded timestamp(6) with time zone, x varchar(255), primary key (effective, id), check (superseded is null or superseded > effective)) partition by list (superseded);
create table a_now partition of a_history for values in (null);
create table a_past partition of a_history default;
