create table S (id bigint not null, s1 varchar(255), primary key (id));
create table T (both integer unique, id bigint not null, primary key (id));
create table tx (id bigint not null, twin varchar(255) unique, primary key (id));
alter table if exists S add constraint FKtkskoio42mqnt0yehq8ig6tve foreign key (s1) references tx (twin);
alter table if exists tx add constraint FKmip5v7ja62tbv0mkivso3g3oq foreign key (id) references T;
