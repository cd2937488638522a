create table T (num smallint check ((num in (-1,10))), numDef int4 check ((numDef in (-1,10))), numInt integer check ((numInt in (-1,10))), str4 varchar(4) not null check ((str4 in ('hh','it''s','l'))), tiny smallint check ((tiny in (1,2))), id bigint not null, str varchar(255) check ((str in ('hh','it''s','l'))), two varchar(255) check ((two in ('x','y'))), nums smallint array, strs varchar(255) array, primary key (id));
create table T_byStr (byStr smallint check ((byStr in (-1,10))), T_id bigint not null, byStr_KEY varchar(255) not null check ((byStr_KEY in ('hh','it''s','l'))), primary key (T_id, byStr_KEY));
create table T_numSet (numSet smallint check ((numSet in (-1,10))), T_id bigint not null, unique (T_id, numSet));
create table U (id smallint not null check ((id in (-1,10))), parent_id smallint, primary key (id));
alter table if exists T_byStr add constraint FKmki521mrtmb6aywfwy55etpjn foreign key (T_id) references T;
alter table if exists T_numSet add constraint FKnxd2bb4jqvvv7kxmal4sgbdo2 foreign key (T_id) references T;
alter table if exists U add constraint FK1wwet49175rx4m4s5543iebap foreign key (parent_id) references U;
