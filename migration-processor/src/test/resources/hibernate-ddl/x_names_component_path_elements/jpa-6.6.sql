create table Tree (id bigint not null, primary key (id));
create table Tree_cover_leafTypes (Tree_id bigint not null, "cover_leafTypes_leafName" varchar(255));
create table Tree_placesSeen (lng integer, "placesSeen_latPos" integer, Tree_id bigint not null, "placesSeen_deep_farTree_id" bigint, "placesSeen_nearTree_id" bigint, "placesSeen_deep_word" varchar(255));
alter table if exists Tree_cover_leafTypes add constraint FKdccn7qp9hkpocn3ehoshu0wv7 foreign key (Tree_id) references Tree;
alter table if exists Tree_placesSeen add constraint FKco083cm8dpkmavs3gcnc89b9f foreign key ("placesSeen_deep_farTree_id") references Tree;
alter table if exists Tree_placesSeen add constraint FKlue0x2rqjwlda6xp3nrm1if3n foreign key ("placesSeen_nearTree_id") references Tree;
alter table if exists Tree_placesSeen add constraint FKd46p1xwow9kgm66r4swbfp1c6 foreign key (Tree_id) references Tree;
