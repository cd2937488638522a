create table d (id bigint not null, owner_oid bigint, primary key (id));
create table e (c_id bigint, id bigint not null, primary key (id));
create table o (oid bigint not null, primary key (oid));
alter table if exists d add constraint FK2rf04kml3tog44pg0u6rubv7e foreign key (owner_oid) references o;
alter table if exists e add constraint FKejuj73r4qgj29smub4xh7w1fg foreign key (c_id) references d (owner_oid);
