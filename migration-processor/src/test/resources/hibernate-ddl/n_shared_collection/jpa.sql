create table Before (id varchar(36) not null, primary key (id));
create table inner_mapping (role_id varchar(20) not null, owner_id varchar(36), primary key (role_id));
create table link (place integer not null, id bigint not null, other_id varchar(36), owner_id varchar(36), primary key (id));
create table mapping (owner_id varchar(36) not null, role_id varchar(36) not null, primary key (owner_id, role_id));
create table Zulu (id varchar(36) not null, primary key (id));
alter table if exists inner_mapping add constraint FK2xsdkyj3p9ylc8w8dlafimvhl foreign key (owner_id) references Before;
alter table if exists link add constraint FKd93bkdkaqtpx0bidjwl9x9p3d foreign key (owner_id) references Before;
alter table if exists link add constraint FK84fe57n5dl9aokkyxe9y0ady6 foreign key (other_id) references Zulu;
alter table if exists mapping add constraint FK4mynk2db51i1a6d1sem9kb4yy foreign key (owner_id) references Before;
