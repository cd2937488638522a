create sequence C_a_SEQ start with 1 increment by 50;
create table C (id bigint not null, primary key (id));
create table C_a (id integer not null, C_id bigint not null, a varchar(255), primary key (id));
alter table if exists C_a add constraint FKp8xel0sy6rsr95y5xvdsb4cyg foreign key (C_id) references C;
