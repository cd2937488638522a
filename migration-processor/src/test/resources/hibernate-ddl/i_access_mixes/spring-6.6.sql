create table a (direct integer not null, id integer not null, on boolean not null, foo varchar(255), gg varchar(255), primary key (id));
create table b (id integer not null, hidden varchar(255), nm varchar(255), primary key (id));
create table c (id integer not null, parent_id integer, primary key (id));
create table d (v integer not null, id bigint not null, sup varchar(255), primary key (id));
create table r (h integer not null, w integer, id bigint not null, primary key (id));
create table r_sizes (h integer not null, w integer, r_id bigint not null);
alter table if exists c add constraint FKqhafxk7u34bvgsq2syjsr5n2c foreign key (parent_id) references a;
alter table if exists r_sizes add constraint FKqy7ce8aq6o6w4xgs1ypyemplw foreign key (r_id) references r;
