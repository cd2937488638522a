create table t (b integer check ((b<=5)), bi numeric(50,0), mc int check ((mc<=5)), n bigint not null, cd text, big varchar(100000), a varchar(255) not null, c varchar(255) not null, conv varchar(255), ds varchar(255), k varchar(255) not null, nn varchar(255) not null, st varchar(255) check ((st in ('NEW','RUNNABLE','BLOCKED','WAITING','TIMED_WAITING','TERMINATED'))), primary key (n, k));
create table t_embs (b integer, t_n bigint not null, a varchar(255), c varchar(255) not null, t_k varchar(255) not null);
create table t_ts (t_n bigint not null, ts_n bigint not null, t_k varchar(255) not null, ts_k varchar(255) not null, primary key (t_n, ts_n, t_k, ts_k));
alter table if exists t_embs add constraint FKp22iv9efbr7uecug8ekvlt8u foreign key (t_n, t_k) references t;
alter table if exists t_ts add constraint FK79u7anxm58xt4sgk02fu0s7eu foreign key (ts_n, ts_k) references t;
alter table if exists t_ts add constraint FK2aurc0sf0khyijdg19la8gyje foreign key (t_n, t_k) references t;
