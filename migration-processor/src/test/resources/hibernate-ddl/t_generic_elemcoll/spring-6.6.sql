create table dat (id bigint not null, primary key (id));
create table dat_vals (vals date, dat_id bigint not null);
create table str (id bigint not null, primary key (id));
create table str_vals (str_id bigint not null, vals varchar(255));
alter table if exists dat_vals add constraint FKth1stx6pokr0uvka4s76xsujx foreign key (dat_id) references dat;
alter table if exists str_vals add constraint FKcn8x4nswc7llunue64xjsn3ki foreign key (str_id) references str;
