create table A (id integer not null, primary key (id));
create table "myTable" (id integer not null, one_id integer, x integer, primary key (id));
create table "small" (id integer not null, other_id integer, primary key (id));
alter table if exists "myTable" add constraint FKl4w5o5dx8bh946y5008gtgyi foreign key (id) references A;
alter table if exists "myTable" add constraint FKkjpx904wt827xc1j5cfynq2d8 foreign key (one_id) references A;
alter table if exists "small" add constraint FKatnnxrl6r20i3e53mdqf2b9d8 foreign key (id) references A;
alter table if exists "small" add constraint FKrb164o209es5lpyaioj5qx39s foreign key (other_id) references A;
