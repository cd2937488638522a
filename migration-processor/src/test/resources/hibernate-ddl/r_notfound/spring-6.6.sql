create table c (exc_id bigint, id bigint not null, ign_id bigint, jcf bigint, fin varchar(255), primary key (id));
create table c_many (c_id bigint not null, many_id bigint not null, primary key (c_id, many_id));
create table p (id bigint not null, code varchar(255), primary key (id));
alter table if exists c add constraint FKg1jmfkkl2t9iuffft1ylvpi9b foreign key (jcf) references p;
alter table if exists c_many add constraint FKe4ex8epjuvul59x504ue3caf8 foreign key (c_id) references c;
