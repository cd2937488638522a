create table D (id bigint not null, owner_oid bigint, primary key (id));
create table E (c_id bigint, id bigint not null, primary key (id));
create table O (oid bigint not null, primary key (oid));
alter table if exists D add constraint FKcdu8a8he54ancmfc0oplg3ahy foreign key (owner_oid) references O;
alter table if exists E add constraint FKe3er7dnsdkh5u3uyu3bcth0iu foreign key (c_id) references D (owner_oid);
