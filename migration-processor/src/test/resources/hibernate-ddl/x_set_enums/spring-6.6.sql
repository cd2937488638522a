create type Shade as enum ('LIGHT','DARK');
create cast (varchar as Shade) with inout as implicit;
create cast (Shade as varchar) with inout as implicit;
create table t (t smallint check (t between 0 and 1), id bigint not null, v varchar(255) check (v in ('LIGHT','DARK')), all_of Shade array, def varchar(9), o Shade, s Shade, primary key (id));
create table t_by (t_id bigint not null, by varchar(255), by_key Shade not null, primary key (t_id, by_key));
create table t_by2 (t_id bigint not null, by2 Shade, by2_key Shade not null, primary key (t_id, by2_key));
alter table if exists t_by add constraint FK2x31dx8nu4wpsp00svj1y8io6 foreign key (t_id) references t;
alter table if exists t_by2 add constraint FKhxqejaa527jqo3ast303kwp8f foreign key (t_id) references t;
