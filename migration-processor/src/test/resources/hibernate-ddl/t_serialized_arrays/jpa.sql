create table A (id bigint not null, anything bytea array, below bytea array, distinct bytea array, faces bytea array, generic bytea array, large oid array, list bytea array, lists bytea array, maps bytea array, plains bytea array, shorter bytea array, primary key (id));
create table B (id bigint not null, primary key (id));
create table B_list (list_ORDER integer not null check ((list_ORDER>=0)), B_id bigint not null, list bytea, primary key (list_ORDER, B_id));
create table B_map (B_id bigint not null, map_KEY varchar(255) not null, map bytea array, primary key (B_id, map_KEY));
alter table if exists B_list add constraint FKoai34bs5a7xlo6a0ibi6mics4 foreign key (B_id) references B;
alter table if exists B_map add constraint FK4dw1fyfscdg1wbpvkr66fembb foreign key (B_id) references B;
