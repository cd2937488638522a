create table "Mixed Table" ("Id" bigint not null, "otherRef" bigint, "parent_Id" bigint, "camelCase" varchar(255), "dq Name" varchar(255), u varchar(255) unique, primary key ("Id"));
create table "Q_tagNames" ("Q_Id" bigint not null, tagNames varchar(255));
alter table if exists "Mixed Table" add constraint FKpxirbl8vv40455ktff525k99i foreign key ("otherRef") references "Mixed Table";
alter table if exists "Mixed Table" add constraint FK6afpb3i82kiwhyi1ihlag349i foreign key ("parent_Id") references "Mixed Table";
alter table if exists "Q_tagNames" add constraint FK2ppnmmeic2gk5uk2n167ajt0s foreign key ("Q_Id") references "Mixed Table";
