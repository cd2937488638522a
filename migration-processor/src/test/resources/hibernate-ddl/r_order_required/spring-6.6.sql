create table e (a integer not null, inverse_order integer not null, list_a integer, list_order integer not null, map_a integer, p_a integer, map_key varchar(255), primary key (a));
create table e_joined (e_a integer not null, joined_a integer not null unique, joined_order integer not null, primary key (e_a, joined_order));
alter table if exists e add constraint FK6ojg60mru17ldl0epoq3u6821 foreign key (p_a) references e;
alter table if exists e add constraint FKnw7oc6rv33poman9kfbcq6bl8 foreign key (map_a) references e;
alter table if exists e add constraint FKqqnq35r9x31bpufr21un06v7i foreign key (list_a) references e;
alter table if exists e_joined add constraint FK7ieu5tevdlms4cusuo0cvhuyj foreign key (joined_a) references e;
alter table if exists e_joined add constraint FKivo2sc871qvayniaqnb2ln7rg foreign key (e_a) references e;
