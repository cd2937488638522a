create table A (c smallint check ((c between 0 and 1)), id bigint not null, colF varchar(255), fr varchar(255), r varchar(255), primary key (id));
create table A_list (x integer, z smallint check ((z between 0 and 1)), A_id bigint not null, rr varchar(255), y varchar(255));
create table A_map (x integer not null, z smallint not null check ((z between 0 and 1)), A_id bigint not null, map varchar(255), rr varchar(255) not null, y varchar(255) not null, primary key (x, z, A_id, rr, y));
create table B (id bigint not null, primary key (id));
alter table if exists A_list add constraint FKnrl05vdreahgehj9q7afcbxog foreign key (A_id) references A;
alter table if exists A_map add constraint FKl9k5mjmc4jr4gy9ram7mk7ha1 foreign key (A_id) references A;
