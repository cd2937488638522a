create table a (id bigint not null, s varchar(255), primary key (id));
create table a_bs (as_id bigint not null, bs_id bigint not null, primary key (as_id, bs_id));
create table a_deep (deep_id bigint not null, deeps_id bigint not null, primary key (deep_id, deeps_id));
create table b (id bigint not null, n varchar(255), t varchar(255), u varchar(255), primary key (id));
alter table if exists a_bs add constraint FKpnin3kiq8ifaai9v35rk6y7gp foreign key (bs_id) references b;
alter table if exists a_bs add constraint FKmt4388mreh9w0lhngleo2v97s foreign key (as_id) references a;
alter table if exists a_deep add constraint FKsdcndqylslyvo2a1yl8gjpf01 foreign key (deep_id) references b;
alter table if exists a_deep add constraint FKdwxi4ngf6p027vo17rgfxcmho foreign key (deeps_id) references a;
