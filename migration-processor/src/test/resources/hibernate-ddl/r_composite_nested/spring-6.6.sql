create table a (x integer not null, y integer not null, primary key (x, y));
create table b (n integer not null, parent_x integer not null, parent_y integer not null, primary key (n, parent_x, parent_y));
create table c (b_n integer, b_parent_x integer, b_parent_y integer, id bigint not null, primary key (id));
create table d (a_x integer not null, a_y integer not null, k varchar(255) not null, primary key (a_x, a_y, k));
alter table if exists b add constraint FK8dfeqtjoepa79b3yfjstlsla3 foreign key (parent_x, parent_y) references a;
alter table if exists c add constraint FK4ki98fwt4bhyb34xlftjln15r foreign key (b_n, b_parent_x, b_parent_y) references b;
alter table if exists d add constraint FKei8ak0g89ntbrg65t74sgvimu foreign key (a_x, a_y) references a;
