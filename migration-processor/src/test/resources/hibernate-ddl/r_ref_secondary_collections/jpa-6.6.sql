create table S (id bigint not null, x1 varchar(255), primary key (id));
create table T (id bigint not null, primary key (id));
create table T_texts (texts varchar(255), x2 varchar(255) not null);
create table ts (x4 bigint not null, x3 varchar(255) not null);
create table tx (id bigint not null, a varchar(255) unique, primary key (id));
alter table if exists ts add constraint FKdc0dya6aml1u4d2edvk1hg6nd foreign key (x4) references S;
alter table if exists tx add constraint FKmip5v7ja62tbv0mkivso3g3oq foreign key (id) references T;
