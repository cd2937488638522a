create sequence app.c_seq start with 1 increment by 50;
create table app.c (id bigint not null, primary key (id));
