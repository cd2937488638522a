create table t (id bigint not null, req bigint not null, tgt_id bigint, primary key (id));
create table t_kids (kids_id bigint not null unique, t_id bigint not null);
create table t_raw (t_id bigint not null, raw varchar(255));
alter table if exists t add constraint FK3fll8c3renlrsi2r4psjas2uf foreign key (req) references t;
alter table if exists t add constraint FKnfo5j4et8ijbsp1x26tryjtfe foreign key (tgt_id) references t;
alter table if exists t_kids add constraint FK1qxix14ehcpmrergnqp7b27fd foreign key (kids_id) references t;
alter table if exists t_kids add constraint FKru7qf3e2c3h6y5b1hh7b3gn7q foreign key (t_id) references t;
alter table if exists t_raw add constraint FKcf49bsjoa4e7llkrn9ai3ep03 foreign key (t_id) references t;
