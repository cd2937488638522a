create table A (id bigint not null, s varchar(255), primary key (id));
create table A_B (as_id bigint not null, bs_id bigint not null, deep_id bigint not null, deeps_id bigint not null, primary key (deep_id, deeps_id));
create table B (id bigint not null, n varchar(255), t varchar(255), u varchar(255), primary key (id));
alter table if exists A_B add constraint FK1mt2vab3coltap5ewjwh3ny5o foreign key (deep_id) references B;
alter table if exists A_B add constraint FK6amqjrprt1hn1mk2l6etxge7m foreign key (deeps_id) references A;
alter table if exists A_B add constraint FK31h16lrktslhmjw07tne361fn foreign key (bs_id) references B;
alter table if exists A_B add constraint FK3a5wt2h8aw191858bbcaivnt8 foreign key (as_id) references A;
