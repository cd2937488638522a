create table "my-ent_tags" ("my-ent_id" bigint not null, tags varchar(255));
create table my_ent (id bigint not null, primary key (id));
create table my_ent_kids (kids_id bigint not null unique, "my-ent_id" bigint not null, primary key (kids_id, "my-ent_id"));
create table my_ent_peers ("my-ent_id" bigint not null, peers_id bigint not null, primary key ("my-ent_id", peers_id));
alter table if exists "my-ent_tags" add constraint FKd4wk8l5d5q5v4h0128g88e8ea foreign key ("my-ent_id") references my_ent;
alter table if exists my_ent_kids add constraint FKdwqo0i9wulbk5nfv111xxdpry foreign key (kids_id) references my_ent;
alter table if exists my_ent_kids add constraint FKcna17h903osylxrju7ras8wkf foreign key ("my-ent_id") references my_ent;
alter table if exists my_ent_peers add constraint FK1oum2ftrnsbvdeeylcttb8779 foreign key (peers_id) references my_ent;
alter table if exists my_ent_peers add constraint FK3au3t8f9ox6x6ndyeb141el2u foreign key ("my-ent_id") references my_ent;
