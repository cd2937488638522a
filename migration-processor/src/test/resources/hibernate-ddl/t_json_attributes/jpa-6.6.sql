create table A (id bigint not null, doc jsonb, docs jsonb, named jsonb, primary key (id));
create table A_rows (A_id bigint not null, x varchar(255), leaf jsonb, leaves jsonb);
alter table if exists A_rows add constraint FKnksb8i86xcqtr0m5hhrg4u7mi foreign key (A_id) references A;
