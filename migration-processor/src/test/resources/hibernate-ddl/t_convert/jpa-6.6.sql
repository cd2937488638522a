create table T (code integer, col char(1), pct numeric(38,2), pct54 numeric(5,4), rate numeric(38,2), id bigint not null, inst bigint, m20 varchar(20), list varchar(255), money varchar(255), price varchar(255), lob_list oid, noConv bytea, tag bytea, primary key (id));
create table T_byCol (byCol_KEY char(1) not null, T_id bigint not null, byCol varchar(255), primary key (byCol_KEY, T_id));
create table T_codeTags (codeTags_KEY integer not null, T_id bigint not null, codeTags bytea, primary key (codeTags_KEY, T_id));
create table T_cols (cols char(1), T_id bigint not null);
create table T_moneys (T_id bigint not null, moneys varchar(255));
alter table if exists T_byCol add constraint FKqxqq8n5b3ycfgfdtjsobfn2jy foreign key (T_id) references T;
alter table if exists T_codeTags add constraint FKdyncg2yskal7drjb539ck3w60 foreign key (T_id) references T;
alter table if exists T_cols add constraint FK82vuj0q9n59bpaqt9mdjprwlv foreign key (T_id) references T;
alter table if exists T_moneys add constraint FKkrritud78u2lbq34sa51bkjgy foreign key (T_id) references T;
