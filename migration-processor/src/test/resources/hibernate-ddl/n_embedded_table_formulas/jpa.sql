create table A (id integer not null, primary key (id));
create table B (id integer not null, primary key (id));
create table More (before integer, id integer not null, primary key (id));
create table Others (behind integer, id integer not null, primary key (id));
alter table if exists More add constraint FK25ea0yhcq2pd6jg0vv3539oub foreign key (id) references A;
alter table if exists Others add constraint FK5emdi04j2xwekljo0vx8bp4bd foreign key (id) references B;
