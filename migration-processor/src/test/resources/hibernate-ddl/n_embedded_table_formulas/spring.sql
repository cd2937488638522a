create table a (id integer not null, primary key (id));
create table b (id integer not null, primary key (id));
create table more (before integer, id integer not null, primary key (id));
create table others (behind integer, id integer not null, primary key (id));
alter table if exists more add constraint FKf2w11npmgu7ngpoqqxqxud5m1 foreign key (id) references a;
alter table if exists others add constraint FK2vdjbd8hs1873rixb2cdka2pw foreign key (id) references b;
