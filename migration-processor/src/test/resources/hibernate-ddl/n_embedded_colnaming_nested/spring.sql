create table t (id bigint not null, ref_id bigint, out_in_expl varchar(255), out_in_x varchar(255), out_oa varchar(255), out_z_expl varchar(255), out_z_over varchar(255), primary key (id));
alter table if exists t add constraint FKc373jbe5i6dfpjxngergtsqnu foreign key (ref_id) references t;
