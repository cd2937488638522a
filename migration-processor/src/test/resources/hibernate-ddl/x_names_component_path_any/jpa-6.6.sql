create table Bird (id bigint not null, inId bigint, oneId bigint, anyOne varchar(255), in_anyIn varchar(255), primary key (id));
create table Bird_null (Bird_id bigint not null, anyId bigint not null, anyOnes varchar(255));
alter table if exists Bird_null add constraint FKl441gw1eo8sltqxcjeuc1gidj foreign key (Bird_id) references Bird;
