create table t (x integer not null, id varchar(255) not null check (id in ('RED','GREEN')), primary key (id));
create table u (id bigint not null, t_id varchar(255), primary key (id));
alter table if exists u add constraint FK1oxtcr4x7upqi4iioyshnvy04 foreign key (t_id) references t;
