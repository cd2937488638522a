create table opt (y integer default 7, id bigint not null, p bigint, q bigint default 3, x varchar(255), z varchar(255) not null /*co*/ default 'n/a' check (z <> ''), primary key (id));
create index ix_x on opt (x) where x is not null;
create index ix_y on opt (y desc) /* none */;
alter table if exists opt add constraint fk_p foreign key (p) references opt on delete cascade deferrable initially deferred;
alter table if exists opt add constraint FK73q5utp4qomju0fue8amfncr0 foreign key (q) references opt;
