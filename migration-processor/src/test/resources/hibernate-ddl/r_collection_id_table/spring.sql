create table c (id bigint not null, primary key (id));
create table c_b (id integer not null, c_id bigint not null, b varchar(255), primary key (id));
create table tg (next_val bigint, sequence_name varchar(255) not null, primary key (sequence_name));
insert into tg(sequence_name, next_val) values ('c_b',0);
alter table if exists c_b add constraint FKhg1klde49kakr6nkqhfuhgnrq foreign key (c_id) references c;
