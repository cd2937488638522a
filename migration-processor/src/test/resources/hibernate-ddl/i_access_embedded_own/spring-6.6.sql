create table by_fields (id bigint not null, primary key (id));
create table by_getters (id bigint not null, primary key (id));
create table fields_below (id bigint not null, field varchar(255), primary key (id));
create table getters_below (id bigint not null, getter varchar(255), primary key (id));
create table getters_below_all (getters_below_id bigint not null, field varchar(255));
create table of_base (id bigint not null, f varchar(255), field varchar(255), primary key (id));
alter table if exists fields_below add constraint FKiec277bxck84w5959x19mpusi foreign key (id) references by_getters;
alter table if exists getters_below add constraint FKf9nv1udf06g7g3l149gmt1ctw foreign key (id) references by_fields;
alter table if exists getters_below_all add constraint FKkq26lttqqsxl49mihdjluajik foreign key (getters_below_id) references getters_below;
