create table "mixed table" ("id" bigint not null, "other_ref" bigint, "parent_id" bigint, "camel_case" varchar(255), "dq name" varchar(255), u varchar(255) unique, primary key ("id"));
create table "q_tag_names" ("q_id" bigint not null, tag_names varchar(255));
alter table if exists "mixed table" add constraint FK1fcfsffo1qm7kuhf0p92q8xe foreign key ("other_ref") references "mixed table";
alter table if exists "mixed table" add constraint FK4o8s914rnbqfppw3mac97egxf foreign key ("parent_id") references "mixed table";
alter table if exists "q_tag_names" add constraint FKhr3qkih9wscyra2s62jd8dgeg foreign key ("q_id") references "mixed table";
