create table order (id bigint not null, desc varchar(255), end varchar(255), group varchar(255), key varchar(255), position varchar(255), select varchar(255), timestamp varchar(255), user varchar(255), value varchar(255), year varchar(255), primary key (id));
create table user (id bigint not null, order_id bigint, primary key (id));
alter table if exists user add constraint FK2u09iowcms2ri3d843xfs2ct6 foreign key (order_id) references order;
