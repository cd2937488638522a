create table "Order" (id bigint not null, "end" varchar(255), "group" varchar(255), key varchar(255), "select" varchar(255), "user" varchar(255), "value" varchar(255), "year" varchar(255), primary key (id));
create table "User" (id bigint not null, "order_id" bigint, primary key (id));
alter table if exists "User" add constraint FKcej0ntp87rbpk5ehh33rcc67e foreign key ("order_id") references "Order";
