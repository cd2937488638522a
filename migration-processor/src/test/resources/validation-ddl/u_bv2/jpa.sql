create table T (b integer check ((b<=5)), bi numeric(50,0), mc int check ((mc<=5)), n bigint not null, cd text, big varchar(100000), a varchar(255) not null, c varchar(255) not null, conv varchar(255), ds varchar(255), k varchar(255) not null, nn varchar(255) not null, st varchar(255) check ((st in ('NEW','RUNNABLE','BLOCKED','WAITING','TIMED_WAITING','TERMINATED'))), primary key (n, k));
create table T_embs (b integer, T_n bigint not null, T_k varchar(255) not null, a varchar(255), c varchar(255) not null);
create table T_T (T_n bigint not null, ts_n bigint not null, T_k varchar(255) not null, ts_k varchar(255) not null, primary key (T_n, ts_n, T_k, ts_k));
alter table if exists T_embs add constraint FK54vfvul1msbks425x38cwqro3 foreign key (T_n, T_k) references T;
alter table if exists T_T add constraint FK54a2m5nuhgf79my5musdthuek foreign key (ts_n, ts_k) references T;
alter table if exists T_T add constraint FKng0pocfa9x4kccwbm2n8bpwh1 foreign key (T_n, T_k) references T;
