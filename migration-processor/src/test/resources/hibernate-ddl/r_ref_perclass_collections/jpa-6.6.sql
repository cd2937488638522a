create table C (id bigint not null, e varchar(255), m varchar(255), m2 varchar(255), own varchar(255) unique, primary key (id));
create table C_col2 (col2 varchar(255), ref varchar(255) not null);
create table P_col (col varchar(255), ref varchar(255) not null);
create table R (id bigint not null, e1 varchar(255), m1 varchar(255), own1 varchar(255), primary key (id));
alter table if exists R add constraint FKai7qp2wkfis5sn9q8p4nmbrca foreign key (own1) references C (own);
