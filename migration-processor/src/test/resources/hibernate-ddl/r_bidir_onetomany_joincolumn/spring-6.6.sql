create table c (id bigint not null, p_id bigint, primary key (id));
create table p (id bigint not null, primary key (id));
alter table if exists c add constraint FKou25knr3l80sy0ax4uoheuf3l foreign key (p_id) references p;
