create table p (best_friend_id bigint, id bigint not null, primary key (id));
create index i1 on p (best_friend_id);
alter table if exists p add constraint FK1odg2j4wo17c62d8t5g3dbosa foreign key (best_friend_id) references p;
