create table a (id bigint not null, p varchar(11) check ((p in ('20','10'))), q char(255) check ((q in ('1','2'))), primary key (id));
create table other (p integer check ((p in (1,2))), v numeric(10,0), id bigint not null, r char(11) check ((r in ('20','10'))), s varchar(11) check ((s in ('20','10'))), q char(255) check ((q in ('1','2'))), t varchar(255) check ((t in ('N','J'))), primary key (id));
create table other_y (other_id bigint not null, y varchar(11) check ((y in ('20','10'))));
create table other_z (other_id bigint not null, z_key varchar(11) not null check ((z_key in ('20','10'))), z varchar(255), primary key (other_id, z_key));
alter table if exists other_y add constraint FKdg7ucehae0n0gdop6yqsjrkxl foreign key (other_id) references other;
alter table if exists other_z add constraint FKpyhtlwesbc1erde3q00ogqxk5 foreign key (other_id) references other;
