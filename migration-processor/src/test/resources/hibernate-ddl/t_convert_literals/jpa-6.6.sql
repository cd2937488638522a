create table A (id bigint not null, p varchar(11), q char(255), primary key (id));
create table Other (p integer, v numeric(10,0), id bigint not null, r char(11), s varchar(11) check (s in ('20','10')), q char(255), t varchar(255) check (t in ('N','J')), primary key (id));
create table Other_y (Other_id bigint not null, y varchar(11));
create table Other_z (Other_id bigint not null, z_KEY varchar(11) not null, z varchar(255), primary key (Other_id, z_KEY));
alter table if exists Other_y add constraint FK7daw65j11ilqm71jndayi02wh foreign key (Other_id) references Other;
alter table if exists Other_z add constraint FKchvhk79dir8aghf40pejdgf4t foreign key (Other_id) references Other;
