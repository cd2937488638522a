create table A (cx bigint, cy bigint, id bigint not null, primary key (id));
create table C (x bigint not null, y bigint not null, primary key (x, y));
alter table if exists A add constraint fk1 foreign key (cx, cy) references C (x, y) match full;
