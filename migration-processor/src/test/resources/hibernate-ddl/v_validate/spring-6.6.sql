create sequence v_seq start with 1 increment by 50;
create table par (id bigint not null, primary key (id));
create table v (amount numeric(10,2), d date, dbl float(53) not null, flag boolean not null, n integer not null, ord smallint check (ord between 0 and 1), id bigint not null, par_id bigint, ts timestamp(6) with time zone, uu uuid, color varchar(255) check (color in ('RED','GREEN')), email varchar(255) unique, name varchar(255) not null, bin bytea, lob oid, primary key (id));
create table v_tags (v_id bigint not null, tags varchar(255));
create index ix_v on v (name);
alter table if exists v add constraint FKnsj4g4p3htqc8ov2atnybh1aj foreign key (par_id) references par;
alter table if exists v_tags add constraint FK7k24yd1p5fvnk76mn5i4cgwjk foreign key (v_id) references v;
