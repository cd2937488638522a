create table "My-Ent_tags" ("My-Ent_id" bigint not null, tags varchar(255), unique ("My-Ent_id", tags));
create table my_ent (id bigint not null, primary key (id));
create table my_ent_kids ("My-Ent_id" bigint not null, kids_id bigint not null, primary key (kids_id));
create table my_ent_peers ("My-Ent_id" bigint not null, peers_id bigint not null, primary key ("My-Ent_id", peers_id));
alter table if exists "My-Ent_tags" add constraint FKm5lgg4jkvtkaixj0ta2ihpmi5 foreign key ("My-Ent_id") references my_ent;
alter table if exists my_ent_kids add constraint FKdwqo0i9wulbk5nfv111xxdpry foreign key (kids_id) references my_ent;
alter table if exists my_ent_kids add constraint FK1we3pvg11e5n70rwcvfbw3x3 foreign key ("My-Ent_id") references my_ent;
alter table if exists my_ent_peers add constraint FK1oum2ftrnsbvdeeylcttb8779 foreign key (peers_id) references my_ent;
alter table if exists my_ent_peers add constraint FKistcvd1kddv0ghjbu8p1y3iuu foreign key ("My-Ent_id") references my_ent;
