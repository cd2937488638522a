create table a (id bigint not null, p varchar(11), q char(255), primary key (id));
create table other (p integer, v numeric(10,0), id bigint not null, r char(11), s varchar(11) check (s in ('20','10')), q char(255), t varchar(255) check (t in ('N','J')), primary key (id));
create table other_y (other_id bigint not null, y varchar(11));
create table other_z (other_id bigint not null, z_key varchar(11) not null, z varchar(255), primary key (other_id, z_key));
alter table if exists other_y add constraint FKdg7ucehae0n0gdop6yqsjrkxl foreign key (other_id) references other;
alter table if exists other_z add constraint FKpyhtlwesbc1erde3q00ogqxk5 foreign key (other_id) references other;
