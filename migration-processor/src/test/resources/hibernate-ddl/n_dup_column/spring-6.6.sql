create table ok (id bigint not null, parent_id bigint, primary key (id));
create table p (id bigint not null, primary key (id));
alter table if exists ok add constraint FKdsbw8axs9auhiva4hcvslal01 foreign key (parent_id) references p;
