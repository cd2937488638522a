create table "order" (id bigint not null, "end" varchar(255), "group" varchar(255), key varchar(255), "select" varchar(255), "user" varchar(255), "value" varchar(255), "year" varchar(255), primary key (id));
create table "user" (id bigint not null, "order_id" bigint, primary key (id));
alter table if exists "user" add constraint FKt7phetl9ecyfd6f1w2ry8ql6s foreign key ("order_id") references "order";
