create table "A" ("id" integer not null, primary key ("id"));
create table "myTable" ("id" integer not null, "one_id" integer not null, primary key ("id"));
alter table if exists "myTable" add constraint "FKiydi7s95htv83mxcphs5vpbft" foreign key ("one_id") references "A";
alter table if exists "myTable" add constraint "FKr4mj2wndg19us47jsl9doke8q" foreign key ("id") references "A";
