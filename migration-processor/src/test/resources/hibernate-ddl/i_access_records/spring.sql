create table a (c smallint check ((c between 0 and 1)), id bigint not null, colf varchar(255), fr varchar(255), r varchar(255), primary key (id));
create table a_list (x integer, z smallint check ((z between 0 and 1)), a_id bigint not null, rr varchar(255), y varchar(255));
create table a_map (x integer not null, z smallint not null check ((z between 0 and 1)), a_id bigint not null, map varchar(255), rr varchar(255) not null, y varchar(255) not null, primary key (x, z, a_id, rr, y));
create table b (id bigint not null, primary key (id));
alter table if exists a_list add constraint FKrpgeqntt4q6ktu2kep3fxwofc foreign key (a_id) references a;
alter table if exists a_map add constraint FKh5ikhcxdkyp0qh6dann8i9is7 foreign key (a_id) references a;
