create table c (hx bigint, id bigint not null, oo bigint unique, qx bigint, req bigint not null, qy varchar(255), primary key (id));
create table p (p1 bigint not null, code varchar(255), primary key (p1));
create table q (x bigint not null, y varchar(255) not null, primary key (x, y));
alter table if exists c add constraint FKp466axabkuum7wkxdoobgt6bb foreign key (qx, qy) references q;
alter table if exists c add constraint FKmi0aogctudfujc6u1l89lfekn foreign key (oo) references p;
alter table if exists c add constraint FKf60x8nflr17rnxodnilq7gbpf foreign key (req) references p;
