create type k as (aa integer, c_id bigint);
create table B (id bigint not null, k k, primary key (id));
create table C (id bigint not null, primary key (id));
alter table if exists B add constraint FK9lbh23pa5nid2m3dbff53hkd8 foreign key (c_id) references C;
