create table N (id bigint not null, par_id bigint, isbn varchar(255), primary key (id), unique (isbn, par_id));
create table N1 (only integer unique, id bigint not null, primary key (id));
alter table if exists N add constraint FK871vhin62k2cyxw7kq1wvrau6 foreign key (par_id) references N;
