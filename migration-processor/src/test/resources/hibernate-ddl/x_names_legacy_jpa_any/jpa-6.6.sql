create table Bird (id bigint not null, oneId bigint, anyOne varchar(255), primary key (id));
create table Bird_anyOnes (Bird_id bigint not null, anyId bigint not null, anyOnes varchar(255));
alter table if exists Bird_anyOnes add constraint FKc24q97re1h2jrvs9b80y1pbsm foreign key (Bird_id) references Bird;
