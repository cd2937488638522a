create table a (id bigint not null, doc jsonb, primary key (id));
create table q (a_id bigint, id bigint not null, primary key (id));
create table q_many (inverse_id bigint not null, many_id bigint not null, primary key (inverse_id, many_id));
alter table if exists q add constraint FK4r8nn1o391m1bkhrsdvkx5d7c foreign key (a_id) references a;
alter table if exists q_many add constraint FK6busa0qsl2f81p2uutdvhgdfy foreign key (many_id) references a;
alter table if exists q_many add constraint FK4w7v1amx27ry48864xxe7w0ba foreign key (inverse_id) references q;
