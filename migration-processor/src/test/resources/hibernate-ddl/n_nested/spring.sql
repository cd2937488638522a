create table other (id bigint not null, inner_ref_id bigint, primary key (id));
create table outer$inner_thing (id bigint not null, some_name varchar(255), primary key (id));
create table outer$inner_thing_tags (outer$inner_thing_id bigint not null, tags varchar(255), unique (outer$inner_thing_id, tags));
alter table if exists other add constraint FKaqshjumeb4wrbfw24kd3x7rox foreign key (inner_ref_id) references outer$inner_thing;
alter table if exists outer$inner_thing_tags add constraint FKhj5ghwmhpw2v7n5u952s96gf5 foreign key (outer$inner_thing_id) references outer$inner_thing;
