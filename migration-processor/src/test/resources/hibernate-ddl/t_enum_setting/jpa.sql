create type Color as enum ('BLUE','GREEN','RED');
create cast (varchar as Color) with inout as implicit;
create cast (Color as varchar) with inout as implicit;
create table T (id bigint not null, def Color, ord Color, str Color, primary key (id));
create table T_cs (T_id bigint not null, cs Color, unique (T_id, cs));
alter table if exists T_cs add constraint FK48icafs5v9w0u12ul4xr5v7t9 foreign key (T_id) references T;
