create table A (direct integer not null, id integer not null, on boolean not null, foo varchar(255), gg varchar(255), primary key (id));
create table B (id integer not null, hidden varchar(255), nm varchar(255), primary key (id));
create table C (id integer not null, parent_id integer, primary key (id));
create table D (v integer not null, id bigint not null, sup varchar(255), primary key (id));
create table R (h integer not null, w integer, id bigint not null, primary key (id));
create table R_sizes (h integer not null, w integer, R_id bigint not null);
alter table if exists C add constraint FK9gwwebd4he1r0el9byhn7nsnk foreign key (parent_id) references A;
alter table if exists R_sizes add constraint FKjstrq8xlnydha4kj4aoqvfx57 foreign key (R_id) references R;
