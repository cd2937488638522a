create table above (id integer not null, number integer, other_id integer, primary key (id));
create table Below (id integer not null, number integer, other_id integer, primary key (id));
create table BigTable (id integer not null, other_id integer, primary key (id));
create table lower (id integer not null, number integer, other_id integer, primary key (id));
create table "quoted" (id integer not null, number integer, primary key (id));
create table single (id integer not null, number integer, DTYPE varchar(31) not null check ((DTYPE in ('single','Part'))), primary key (id));
alter table if exists BigTable add constraint FKm5gwxwu43gcp20devtkwri9qg foreign key (other_id) references BigTable;
alter table if exists lower add constraint FKjo8bljwkrshlvtcj5ke6v5u2o foreign key (other_id) references lower;
