create table xs.cat (id bigint not null, title varchar(255), primary key (id));
create table xs.not_annotated (key bigint not null, label varchar(255), primary key (key));
create table xs.x_item (cat_id bigint, id bigint not null, x_name varchar(40) not null, untouched varchar(255), primary key (id));
alter table if exists xs.x_item add constraint FK5u4ds1i073ffkhdjocv2mopc1 foreign key (cat_id) references xs.cat;
