create sequence o_seq start with 1 increment by 50;
create sequence p_seq start with 1 increment by 50;
create table O (id varchar(255) not null, primary key (id));
create table P (id bigint not null, primary key (id));
