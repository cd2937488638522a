create table a (a bigint, b bigint, c bigint, d bigint, id bigint not null, primary key (id));
create table b (again_id bigint, id bigint not null, named_id bigint, none_id bigint, plain_id bigint, primary key (id));
create table other (id bigint not null, primary key (id));
alter table if exists a add constraint fk4 foreign key (d) references other;
alter table if exists a add constraint FKl51cbxgb3ndcounk3qxif5xfk foreign key (b) references other;
alter table if exists a add constraint FKmbm2m8b9j1jsh417xjcj2li0k foreign key (c) references other;
alter table if exists b add constraint fk_gone foreign key (again_id) references other;
alter table if exists b add constraint fk_own foreign key (named_id) references other;
alter table if exists b add constraint FKpv0urgd8ytvhmts3iusbxrmkp foreign key (plain_id) references other;
