create table t (num smallint check ((num in (-1,10))), num_def int4 check ((num_def in (-1,10))), num_int integer check ((num_int in (-1,10))), str4 varchar(4) not null check ((str4 in ('hh','it''s','l'))), tiny smallint check ((tiny in (1,2))), id bigint not null, str varchar(255) check ((str in ('hh','it''s','l'))), two varchar(255) check ((two in ('x','y'))), nums smallint array, strs varchar(255) array, primary key (id));
create table t_by_str (by_str smallint check ((by_str in (-1,10))), t_id bigint not null, by_str_key varchar(255) not null check ((by_str_key in ('hh','it''s','l'))), primary key (t_id, by_str_key));
create table t_num_set (num_set smallint check ((num_set in (-1,10))), t_id bigint not null, unique (t_id, num_set));
create table u (id smallint not null check ((id in (-1,10))), parent_id smallint, primary key (id));
alter table if exists t_by_str add constraint FK8fwhifgf8n7xbmvcj145pngmh foreign key (t_id) references t;
alter table if exists t_num_set add constraint FKni0a5ajv2g43qs7s88x72hot9 foreign key (t_id) references t;
alter table if exists u add constraint FKlgr2i6dmn0ovlq53lh3299ymx foreign key (parent_id) references u;
