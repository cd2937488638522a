create table T (k_a integer not null, k_b integer not null, q_expl varchar(255), q_x varchar(255), primary key (k_a, k_b));
create table T_ins (T_k_a integer not null, T_k_b integer not null, expl varchar(255), x varchar(255), unique (T_k_a, T_k_b, x, expl));
alter table if exists T_ins add constraint FKlqfoxuyrtul4vop7a15cd9b5n foreign key (T_k_a, T_k_b) references T;
