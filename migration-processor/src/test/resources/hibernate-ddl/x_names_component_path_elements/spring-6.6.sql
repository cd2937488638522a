create table tree (id bigint not null, primary key (id));
create table tree_cover_leaf_types (tree_id bigint not null, "cover_leaf_types_leaf_name" varchar(255));
create table tree_places_seen (lng integer, "places_seen_lat_pos" integer, "places_seen_deep_far_tree_id" bigint, "places_seen_near_tree_id" bigint, tree_id bigint not null, "places_seen_deep_word" varchar(255));
alter table if exists tree_cover_leaf_types add constraint FK57syg56drh4oitm7urgh2ykq foreign key (tree_id) references tree;
alter table if exists tree_places_seen add constraint FKkoeaeolq8d5ais4kfggt6ih7m foreign key ("places_seen_deep_far_tree_id") references tree;
alter table if exists tree_places_seen add constraint FKpnshjo5ihs8dnlcushuj81jj5 foreign key ("places_seen_near_tree_id") references tree;
alter table if exists tree_places_seen add constraint FKcfsveemsfiv6kgmra95ithvnw foreign key (tree_id) references tree;
