create table Many (x integer not null, one bigint not null, one_id bigint, primary key (x, one));
create table One (x integer not null, one bigint not null, one_id bigint unique, primary key (x, one));
create table One_One (One_x integer not null, ones_x integer not null, One_one bigint not null, ones_one bigint not null, primary key (One_x, ones_x, One_one, ones_one), unique (ones_one, ones_x));
create table Target (id bigint not null, primary key (id));
alter table if exists Many add constraint FK3w8tyxd982fud2fmtke0onov1 foreign key (one_id) references Target;
alter table if exists One add constraint FKh5uf3fq73o433s4dbq3wgxjlb foreign key (one_id) references Target;
alter table if exists One_One add constraint FKqrmcrb64sq113ye95pjboajl8 foreign key (ones_x, ones_one) references One;
alter table if exists One_One add constraint FKr5ein6pjdb8e2ogwuv3e1tayu foreign key (One_x, One_one) references One;
