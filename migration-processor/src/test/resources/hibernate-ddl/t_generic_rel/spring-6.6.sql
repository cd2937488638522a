create table folder (id integer not null, parent_id integer, name varchar(255), primary key (id));
alter table if exists folder add constraint FKn0cjh1seljcp0mc4tj1ufh99m foreign key (parent_id) references folder;
