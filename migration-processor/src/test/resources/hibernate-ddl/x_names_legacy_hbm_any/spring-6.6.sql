create table sparrow (id bigint not null, one_id bigint, any_one varchar(255), primary key (id));
create table sparrow_any_ones (any_id bigint not null, sparrow_id bigint not null, any_ones varchar(255));
alter table if exists sparrow_any_ones add constraint FK1iqrhreqoigpdou3bbfyjw4j9 foreign key (sparrow_id) references sparrow;
