create table tree (id bigint not null, primary key (id));
create table tree_cover_leaf_types (tree_id bigint not null, cover_leaf_types_leaf_name varchar(255), unique (tree_id, cover_leaf_types_leaf_name));
create table tree_places_seen (lng integer, places_seen_lat_pos integer, "placesSeen_deep_farTree_id" bigint, "placesSeen_nearTree_id" bigint, tree_id bigint not null, places_seen_deep_word varchar(255));
alter table if exists tree_cover_leaf_types add constraint FK57syg56drh4oitm7urgh2ykq foreign key (tree_id) references tree;
alter table if exists tree_places_seen add constraint FKmfbis1t3peup8n2h5ppjheiah foreign key ("placesSeen_deep_farTree_id") references tree;
alter table if exists tree_places_seen add constraint FKcwb3tqf85ix631rlrue0go6kg foreign key ("placesSeen_nearTree_id") references tree;
alter table if exists tree_places_seen add constraint FKcfsveemsfiv6kgmra95ithvnw foreign key (tree_id) references tree;
