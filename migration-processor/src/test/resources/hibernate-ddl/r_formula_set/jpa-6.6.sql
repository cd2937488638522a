create table A (id bigint not null, primary key (id));
create table A_all (A_id bigint not null);
create table A_some (A_id bigint not null, name varchar(255) not null, primary key (A_id, name));
alter table if exists A_all add constraint FKhc08w4jai7g3ueti1hx72b8mx foreign key (A_id) references A;
alter table if exists A_some add constraint FKj2qihc8vgqo9fuuhhndx0b7wx foreign key (A_id) references A;
