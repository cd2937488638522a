create table a (id bigint not null, primary key (id));
create table b (id bigint not null, primary key (id));
create table holder (d_id bigint, id bigint not null, tgt_id bigint, dflt varchar(255), tgt_type varchar(255), primary key (id));
create table holder_many (m_type integer, h bigint not null, m bigint not null);
alter table if exists holder_many add constraint FKomn4nv9cmr4hb4iwe8p4h1c0l foreign key (h) references holder;
