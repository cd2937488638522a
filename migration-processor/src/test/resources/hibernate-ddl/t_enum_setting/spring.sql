create type Color as enum ('BLUE','GREEN','RED');
create cast (varchar as Color) with inout as implicit;
create cast (Color as varchar) with inout as implicit;
create table t (id bigint not null, def Color, ord Color, str Color, primary key (id));
create table t_cs (t_id bigint not null, cs Color, unique (t_id, cs));
alter table if exists t_cs add constraint FK2jlqfb92s31d0wft5hpe1rr14 foreign key (t_id) references t;
