create table t (k_a integer not null, k_b integer not null, q_expl varchar(255), q_x varchar(255), primary key (k_a, k_b));
create table t_ins (t_k_a integer not null, t_k_b integer not null, expl varchar(255), x varchar(255), unique (t_k_a, t_k_b, x, expl));
alter table if exists t_ins add constraint FKn3t7i3gl7mpoe5r93jv2ei9va foreign key (t_k_a, t_k_b) references t;
