create table A (id bigint not null, other_id bigint, tid varchar(12) not null, a varchar(255), primary key (id));
create table E (a integer not null, b integer not null, part integer not null, primary key (a, b));
create table P (id bigint not null, owner_id bigint, s varchar(255), primary key (id));
create table S (id bigint not null, DTYPE varchar(31) not null, ten varchar(255) not null, primary key (id));
alter table if exists A add constraint FK857k5gbaeu580dltp1ti6ou46 foreign key (other_id) references A;
alter table if exists P add constraint FKe1gcw8qscd99mkd4dajoap75s foreign key (owner_id) references A;
