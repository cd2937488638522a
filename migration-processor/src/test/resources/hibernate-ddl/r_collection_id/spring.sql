create sequence my_sg start with 1 increment by 5;
create table c (id bigint not null, primary key (id));
create table c_a (c_id bigint not null, id bigint not null, a varchar(255), primary key (id));
alter table if exists c_a add constraint FKmwihdu8i7jqcw2h6l6c095t7i foreign key (c_id) references c;
