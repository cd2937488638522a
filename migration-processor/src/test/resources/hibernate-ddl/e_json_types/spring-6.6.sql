create sequence revinfo_seq start with 1 increment by 50;
create table doc (id bigint not null, part jsonb, primary key (id));
create table doc_aud (rev integer not null, revtype smallint, id bigint not null, start timestamp(3), text varchar(20), bytes bytea, list varchar(255) array, numbers integer array, words varchar(255) array, primary key (rev, id));
create table revinfo (rev integer not null, revtstmp bigint, primary key (rev));
alter table if exists doc_aud add constraint FKjyqpgp91c926639wjxfvo30xo foreign key (rev) references revinfo;
