create table before (id varchar(36) not null, primary key (id));
create table inner_mapping (role_id varchar(20) not null, owner_id varchar(36), primary key (role_id));
create table link (place integer not null, id bigint not null, other_id varchar(36), owner_id varchar(36), primary key (id));
create table mapping (owner_id varchar(36) not null, role_id varchar(36) not null, primary key (owner_id, role_id));
create table zulu (id varchar(36) not null, primary key (id));
alter table if exists inner_mapping add constraint FK2gv23spsdww6a65fsglre6nb8 foreign key (owner_id) references before;
alter table if exists link add constraint FKcn8mtwoxm06367tao12qi2txx foreign key (owner_id) references before;
alter table if exists link add constraint FKilcqjg0kh8j6x13m8lr7jukw2 foreign key (other_id) references zulu;
alter table if exists mapping add constraint FKt8cif5x2as5kfhbhloa9xppi6 foreign key (owner_id) references before;
