create table A (id bigint not null, x varchar(255) collate "C", primary key (id));
create table A_history (effective timestamp(6) with time zone not null, id bigint not null, superseded timestamp(6) with time zone, x varchar(255), primary key (effective, id), check (superseded is null or superseded > effective));
create table B (id bigint not null, x varchar(255) collate "C", primary key (id));
create table B_AUD (REVTYPE smallint not null, REV timestamp(6) with time zone not null, id bigint not null, x varchar(255), primary key (REV, id));
