create table C (id bigint not null, primary key (id));
create table C_b (id integer not null, C_id bigint not null, b varchar(255), primary key (id));
create table tg (next_val bigint, sequence_name varchar(255) not null, primary key (sequence_name));
insert into tg(sequence_name, next_val) values ('C_b',0);
alter table if exists C_b add constraint FKtkmpmhwvqc68kws8kjie6eae foreign key (C_id) references C;
