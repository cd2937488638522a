create table fields (id bigint not null, by_field varchar(255), primary key (id));
create table fields_set (fields_id bigint not null, by_field varchar(255));
create table getters (id bigint not null, by_getter varchar(255), primary key (id));
create table getters_set (getters_id bigint not null, by_getter varchar(255));
alter table if exists fields_set add constraint FKdnl733qui4d8rc1wc8tjo4snb foreign key (fields_id) references fields;
alter table if exists getters_set add constraint FKfvngbabkq7c6yu8687orj1v2v foreign key (getters_id) references getters;
