create type Color as enum ('BLUE','GREEN','RED');
create cast (varchar as Color) with inout as implicit;
create cast (Color as varchar) with inout as implicit;
create table T (id bigint not null, named Color, named2 Color not null, primary key (id));
create table U (id bigint not null, named Color, primary key (id));
