create table A (id bigint not null, p varchar(11) check ((p in ('20','10'))), q char(255) check ((q in ('1','2'))), primary key (id));
create table Other (p integer check ((p in (1,2))), v numeric(10,0), id bigint not null, r char(11) check ((r in ('20','10'))), s varchar(11) check ((s in ('20','10'))), q char(255) check ((q in ('1','2'))), t varchar(255) check ((t in ('N','J'))), primary key (id));
create table Other_y (Other_id bigint not null, y varchar(11) check ((y in ('20','10'))));
create table Other_z (Other_id bigint not null, z_KEY varchar(11) not null check ((z_KEY in ('20','10'))), z varchar(255), primary key (Other_id, z_KEY));
alter table if exists Other_y add constraint FK7daw65j11ilqm71jndayi02wh foreign key (Other_id) references Other;
alter table if exists Other_z add constraint FKchvhk79dir8aghf40pejdgf4t foreign key (Other_id) references Other;
