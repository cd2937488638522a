create table R (id bigint not null, primary key (id));
create table S (created_tz integer, created timestamp(6) with time zone, id bigint not null, primary key (id));
alter table if exists S add constraint FKarett5chro5dma2plbu8agsg6 foreign key (id) references R;
