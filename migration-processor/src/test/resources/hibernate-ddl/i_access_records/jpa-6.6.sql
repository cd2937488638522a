create table A (id bigint not null, colR varchar(30) not null, c varchar(255) check (c in ('RED','BLUE')), colF varchar(255), colFR varchar(255), primary key (id));
create table A_list (colRI integer not null, colZ smallint check (colZ between 0 and 1), A_id bigint not null, colRR varchar(255), y varchar(255));
create table A_map (colRI integer not null, colZ smallint not null check (colZ between 0 and 1), A_id bigint not null, colRR varchar(255) not null, map varchar(255), y varchar(255) not null, primary key (colRI, colZ, A_id, colRR, y));
create table B (id bigint not null, primary key (id));
alter table if exists A_list add constraint FKnrl05vdreahgehj9q7afcbxog foreign key (A_id) references A;
alter table if exists A_map add constraint FKl9k5mjmc4jr4gy9ram7mk7ha1 foreign key (A_id) references A;
