create table "My-Ent_tags" ("My-Ent_id" bigint not null, tags varchar(255));
create table my_ent (id bigint not null, primary key (id));
create table my_ent_my_ent ("My-Ent_id" bigint not null, kids_id bigint not null unique, peers_id bigint not null, primary key ("My-Ent_id", peers_id));
alter table if exists "My-Ent_tags" add constraint FKm5lgg4jkvtkaixj0ta2ihpmi5 foreign key ("My-Ent_id") references my_ent;
alter table if exists my_ent_my_ent add constraint FKo5f23nqxmx4gpyb1pojjj1b0f foreign key (peers_id) references my_ent;
alter table if exists my_ent_my_ent add constraint FKr7jenglmx1pynr2fc0g1e1lc6 foreign key ("My-Ent_id") references my_ent;
alter table if exists my_ent_my_ent add constraint FKvtcbxw677hgekwyr1p0g7gtl foreign key (kids_id) references my_ent;
