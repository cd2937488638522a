create table xs.Cat (id bigint not null, title varchar(255), primary key (id));
create table xs.NotAnnotated (key bigint not null, label varchar(255), primary key (key));
create table xs.X_ITEM (cat_id bigint, id bigint not null, X_NAME varchar(40) not null, untouched varchar(255), primary key (id));
alter table if exists xs.X_ITEM add constraint FKi3oc4c4h607hs8bntq7nx68lb foreign key (cat_id) references xs.Cat;
