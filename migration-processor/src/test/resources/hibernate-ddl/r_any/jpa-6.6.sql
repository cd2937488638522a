create table A (id bigint not null, primary key (id));
create table B (id bigint not null, primary key (id));
create table Holder (d_id bigint, id bigint not null, tgt_id bigint, dflt varchar(255), tgt_type varchar(255), primary key (id));
create table holder_many (m_type integer, h bigint not null, m bigint not null);
alter table if exists holder_many add constraint FKmwl95fntrijslc5knl6f51qvx foreign key (h) references Holder;
