create table "outer$inner_thing" (id bigint not null, some_name varchar(255), primary key (id));
create table "outer$inner_thing_tags" ("outer$inner_thing_id" bigint not null, tags varchar(255));
create table other (id bigint not null, "inner_ref_id" bigint, primary key (id));
alter table if exists "outer$inner_thing_tags" add constraint FKqwwdsi2mp3v77t46iexfv8tot foreign key ("outer$inner_thing_id") references "outer$inner_thing";
alter table if exists other add constraint FKes8d223s7073qyu2555gi0as3 foreign key ("inner_ref_id") references "outer$inner_thing";
