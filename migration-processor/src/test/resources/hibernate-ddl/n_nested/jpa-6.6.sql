create table "Outer$InnerThing" (id bigint not null, someName varchar(255), primary key (id));
create table "Outer$InnerThing_tags" ("Outer$InnerThing_id" bigint not null, tags varchar(255));
create table Other (id bigint not null, "innerRef_id" bigint, primary key (id));
alter table if exists "Outer$InnerThing_tags" add constraint FKgdkvxoi9fcygl7wwsfx99nj56 foreign key ("Outer$InnerThing_id") references "Outer$InnerThing";
alter table if exists Other add constraint FKfwefqp1geoxenebk8byc0gwno foreign key ("innerRef_id") references "Outer$InnerThing";
