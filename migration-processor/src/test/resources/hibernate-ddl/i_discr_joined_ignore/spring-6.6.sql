create table a (knd integer not null, id bigint not null, primary key (id));
create table a1 (id bigint not null, x varchar(255), primary key (id));
alter table if exists a1 add constraint FKmp8vjlknl68eesqmx39ak634u foreign key (id) references a;
