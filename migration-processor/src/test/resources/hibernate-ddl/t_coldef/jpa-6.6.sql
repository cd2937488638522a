create table T (b numeric(3), id serial not null, parent_id serial, a text not null default 'x' not null unique, c color_t check (c in ('RED','GREEN')), j jsonb, primary key (id));
create table T_tags (T_id serial not null, tags citext);
alter table if exists T add constraint FK8pyn4qy5hf98t0u5kn6cf8wnm foreign key (parent_id) references T;
alter table if exists T_tags add constraint FK86j4lo4jhbtherrpe7f3d60ns foreign key (T_id) references T;
