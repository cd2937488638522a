create table t (code integer, col char(1), pct numeric(38,2), pct54 numeric(5,4), rate numeric(38,2), id bigint not null, inst bigint, m20 varchar(20), list varchar(255), money varchar(255), price varchar(255), lob_list oid, no_conv bytea, tag bytea, primary key (id));
create table t_by_col (by_col_key char(1) not null, t_id bigint not null, by_col varchar(255), primary key (by_col_key, t_id));
create table t_code_tags (code_tags_key integer not null, t_id bigint not null, code_tags bytea, primary key (code_tags_key, t_id));
create table t_cols (cols char(1), t_id bigint not null);
create table t_moneys (t_id bigint not null, moneys varchar(255));
alter table if exists t_by_col add constraint FK39fulf7tbi6jte2xfcflobm8v foreign key (t_id) references t;
alter table if exists t_code_tags add constraint FKmbu8ha1dw2no9p94y4xb85fd2 foreign key (t_id) references t;
alter table if exists t_cols add constraint FK8v5gsqph6yibead6p33hjrcr2 foreign key (t_id) references t;
alter table if exists t_moneys add constraint FKpc9fv8wv4im4v8tytkqjihbus foreign key (t_id) references t;
