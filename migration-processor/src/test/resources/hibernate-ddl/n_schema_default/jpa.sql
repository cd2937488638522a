create sequence app.C_SEQ start with 1 increment by 50;
create table app.C (id bigint not null, primary key (id));
