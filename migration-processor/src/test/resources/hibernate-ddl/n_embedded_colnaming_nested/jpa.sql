create table T (id bigint not null, ref_id bigint, out_in_expl varchar(255), out_in_x varchar(255), out_oa varchar(255), out_z_expl varchar(255), out_z_over varchar(255), primary key (id));
alter table if exists T add constraint FKgbvdg9siep0u20lcglwc17n7m foreign key (ref_id) references T;
