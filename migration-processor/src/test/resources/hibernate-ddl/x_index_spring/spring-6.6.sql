create table p (id bigint not null, own_id bigint, first_name varchar(255), my_col varchar(255), primary key (id), unique (first_name, own_id));
create index IDXh62by0lbx843vrgk4j524ktfs on p (first_name);
create index ix_phys on p (my_col);
create index IDX555oeboiuumacgyy07p77tboh on p (own_id);
alter table if exists p add constraint FKkjmcdgsyr7ye74m3iy43qvgae foreign key (own_id) references p;
