create table a (id bigint not null, doc jsonb, docs jsonb, named jsonb, primary key (id));
create table a_rows (a_id bigint not null, x varchar(255), leaf jsonb, leaves jsonb);
alter table if exists a_rows add constraint FKk4cy3kk5ef4boo5dde22dq97b foreign key (a_id) references a;
