create table a (id bigint not null, other_id bigint, tid varchar(12) not null, a varchar(255), primary key (id));
create table e (a integer not null, b integer not null, part integer not null, primary key (a, b));
create table p (id bigint not null, owner_id bigint, s varchar(255), primary key (id));
create table s (id bigint not null, dtype varchar(31) not null, ten varchar(255) not null, primary key (id));
alter table if exists a add constraint FKgjid8yli3ymw6sg8eshyat1cm foreign key (other_id) references a;
alter table if exists p add constraint FKmjuj5gdn2x5iter01wa07ver foreign key (owner_id) references a;
