create table P (bestFriend_id bigint, id bigint not null, primary key (id));
create index i1 on P (bestFriend_id);
alter table if exists P add constraint FK1fip3el7mnh3qm22tu9s426q0 foreign key (bestFriend_id) references P;
