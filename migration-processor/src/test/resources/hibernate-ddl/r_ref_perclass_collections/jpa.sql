create table C (id bigint not null, e varchar(255) unique, m varchar(255) unique, m2 varchar(255) unique, own varchar(255) unique, primary key (id));
create table C_col2 (col2 varchar(255), ref varchar(255) not null, unique (ref, col2));
create table P_col (col varchar(255), ref varchar(255) not null, unique (ref, col));
create table R (id bigint not null, e1 varchar(255), m1 varchar(255), own1 varchar(255), primary key (id));
alter table if exists C_col2 add constraint FKb0dkdnxl2luxqhm49rbaxj0au foreign key (ref) references C (own);
alter table if exists R add constraint FKai7qp2wkfis5sn9q8p4nmbrca foreign key (own1) references C (own);
