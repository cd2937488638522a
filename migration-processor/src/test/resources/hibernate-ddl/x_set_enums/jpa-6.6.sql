create type Shade as enum ('LIGHT','DARK');
create cast (varchar as Shade) with inout as implicit;
create cast (Shade as varchar) with inout as implicit;
create table T (t smallint check (t between 0 and 1), id bigint not null, v varchar(255) check (v in ('LIGHT','DARK')), allOf Shade array, def varchar(9), o Shade, s Shade, primary key (id));
create table T_by (T_id bigint not null, by varchar(255), by_KEY Shade not null, primary key (T_id, by_KEY));
create table T_by2 (T_id bigint not null, by2 Shade, by2_KEY Shade not null, primary key (T_id, by2_KEY));
alter table if exists T_by add constraint FK37qdyqkiq3k02gpjaksud687h foreign key (T_id) references T;
alter table if exists T_by2 add constraint FKctapdrn8o5dure681ta8fituq foreign key (T_id) references T;
