create sequence V_SEQ start with 1 increment by 50;
create table Par (id bigint not null, primary key (id));
create table V (amount numeric(10,2), d date, dbl float(53) not null, flag boolean not null, n integer not null, ord smallint check (ord between 0 and 1), id bigint not null, par_id bigint, ts timestamp(6) with time zone, uu uuid, color varchar(255) check (color in ('RED','GREEN')), email varchar(255) unique, name varchar(255) not null, bin bytea, lob oid, primary key (id));
create table V_tags (V_id bigint not null, tags varchar(255));
create index ix_v on V (name);
alter table if exists V add constraint FKjl3wydn71gf9rxrgdekhylnl foreign key (par_id) references Par;
alter table if exists V_tags add constraint FKjnb0v3vcgqbngmd6cik2w4kii foreign key (V_id) references V;
