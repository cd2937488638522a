create table c (id bigint not null, e varchar(255) unique, m varchar(255) unique, m2 varchar(255) unique, own varchar(255) unique, primary key (id));
create table c_col2 (col2 varchar(255), ref varchar(255) not null, unique (ref, col2));
create table p_col (col varchar(255), ref varchar(255) not null, unique (ref, col));
create table r (id bigint not null, e1 varchar(255), m1 varchar(255), own1 varchar(255), primary key (id));
alter table if exists c_col2 add constraint FK18invyiowxkxc95rnpjfxq2qf foreign key (ref) references c (own);
alter table if exists r add constraint FKkookog2ct0hs6ag00noc9hn7q foreign key (own1) references c (own);
