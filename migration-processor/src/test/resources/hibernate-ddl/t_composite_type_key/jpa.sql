create table A (id bigint not null, primary key (id));
create table A_B (high integer not null, low integer not null, A_id bigint not null, entities_id bigint not null, primary key (high, low, A_id));
create table A_bySpan (high integer not null, low integer not null, A_id bigint not null, bySpan varchar(255), primary key (high, low, A_id));
create table B (id bigint not null, primary key (id));
alter table if exists A_B add constraint FK86ccnvmqnrr6vrpsls51nbf4c foreign key (entities_id) references B;
alter table if exists A_B add constraint FKn1u9jegxok55jk3ee6fs6h177 foreign key (A_id) references A;
alter table if exists A_bySpan add constraint FKpk116brdxdr4xv1kjudufjidq foreign key (A_id) references A;
