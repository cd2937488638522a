create table A (a bigint, b bigint, c bigint, d bigint, id bigint not null, primary key (id));
create table B (again_id bigint, id bigint not null, named_id bigint, none_id bigint, plain_id bigint, primary key (id));
create table Other (id bigint not null, primary key (id));
alter table if exists A add constraint fk4 foreign key (d) references Other;
alter table if exists A add constraint FKaxcvc5k0i3jf0dx46ubkiqlya foreign key (b) references Other;
alter table if exists A add constraint FKgpfref4biodhkvw4ocg2c5j82 foreign key (c) references Other;
alter table if exists B add constraint fk_gone foreign key (again_id) references Other;
alter table if exists B add constraint fk_own foreign key (named_id) references Other;
alter table if exists B add constraint FKn8jd2oekdn2nyvn3o61jpf2w6 foreign key (plain_id) references Other;
