create sequence explicit_tab_seq start with 1 increment by 50;
create sequence httplog_seq start with 1 increment by 50;
create sequence my_gen_name start with 1 increment by 50;
create table explicit_tab (id bigint not null, primary key (id));
create table gen (id bigint not null, primary key (id));
create table hibernate_sequences (next_val bigint, sequence_name varchar(255) not null, primary key (sequence_name));
insert into hibernate_sequences(sequence_name, next_val) values ('default',0);
create table httplog (id bigint not null, primary key (id));
create table uni (id bigint not null, primary key (id));
