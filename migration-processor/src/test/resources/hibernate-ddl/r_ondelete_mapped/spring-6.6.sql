create table c (id bigint not null, o_id bigint unique, p_id bigint, q_id bigint, primary key (id));
create table p (id bigint not null, primary key (id));
alter table if exists c add constraint FKe5qmwsrh0scqbyjylpj6com4d foreign key (o_id) references p;
alter table if exists c add constraint FKou25knr3l80sy0ax4uoheuf3l foreign key (p_id) references p on delete cascade;
alter table if exists c add constraint FKf4ykx0qhm6db2834h1l50vxkm foreign key (q_id) references p on delete cascade;
