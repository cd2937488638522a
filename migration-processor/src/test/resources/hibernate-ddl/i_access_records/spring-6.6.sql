create table a (id bigint not null, colr varchar(30) not null, c varchar(255) check (c in ('RED','BLUE')), colf varchar(255), colfr varchar(255), primary key (id));
create table a_list (colri integer not null, colz smallint check (colz between 0 and 1), a_id bigint not null, colrr varchar(255), y varchar(255));
create table a_map (colri integer not null, colz smallint not null check (colz between 0 and 1), a_id bigint not null, colrr varchar(255) not null, map varchar(255), y varchar(255) not null, primary key (colri, colz, a_id, colrr, y));
create table b (id bigint not null, primary key (id));
alter table if exists a_list add constraint FKrpgeqntt4q6ktu2kep3fxwofc foreign key (a_id) references a;
alter table if exists a_map add constraint FKh5ikhcxdkyp0qh6dann8i9is7 foreign key (a_id) references a;
