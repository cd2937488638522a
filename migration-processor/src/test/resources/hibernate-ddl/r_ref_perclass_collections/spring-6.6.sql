create table c (id bigint not null, e varchar(255), m varchar(255), m2 varchar(255), own varchar(255) unique, primary key (id));
create table c_col2 (col2 varchar(255), ref varchar(255) not null);
create table p_col (col varchar(255), ref varchar(255) not null);
create table r (id bigint not null, e1 varchar(255), m1 varchar(255), own1 varchar(255), primary key (id));
alter table if exists r add constraint FKkookog2ct0hs6ag00noc9hn7q foreign key (own1) references c (own);
