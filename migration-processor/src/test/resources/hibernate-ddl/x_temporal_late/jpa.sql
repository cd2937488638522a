create table A (id bigint not null, one_id bigint unique, code varchar(255) unique, ten varchar(255) not null, x varchar(255), primary key (id));
comment on column A.id is 'id c';
comment on column A.x is 'x';
create table A_history (effective timestamp(6) with time zone not null, id bigint not null, one_id bigint unique, superseded timestamp(6) with time zone, code varchar(255) unique, ten varchar(255), x varchar(255), primary key (effective, id), check (superseded is null or superseded > effective));
alter table if exists A add constraint FK4bfhuc4svam2tat7msevr66yo foreign key (one_id) references A;
