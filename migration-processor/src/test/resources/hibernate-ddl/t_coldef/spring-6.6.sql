create table t (b numeric(3), id serial not null, parent_id serial, a text not null default 'x' not null unique, c color_t check (c in ('RED','GREEN')), j jsonb, primary key (id));
create table t_tags (t_id serial not null, tags citext);
alter table if exists t add constraint FKf3th6lpi7i6bidhid5hkuwftw foreign key (parent_id) references t;
alter table if exists t_tags add constraint FKhjph642lrgmhkn9tjat4uiobi foreign key (t_id) references t;
