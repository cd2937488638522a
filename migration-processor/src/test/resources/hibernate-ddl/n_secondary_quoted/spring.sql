create table a (id integer not null, primary key (id));
create table "myTable" (id integer not null, one_id integer, x integer, primary key (id));
create table "small" (id integer not null, other_id integer, primary key (id));
alter table if exists "myTable" add constraint FK3b0obstlxo0gj5apvn2gooq12 foreign key (id) references a;
alter table if exists "myTable" add constraint FKls8aqvqwxq4p6kjtsnwtmofdl foreign key (one_id) references a;
alter table if exists "small" add constraint FKa2y1hsyhd52qc46nouo85p1vr foreign key (id) references a;
alter table if exists "small" add constraint FKd5b1m5o9ao62079b5pcjw06es foreign key (other_id) references a;
