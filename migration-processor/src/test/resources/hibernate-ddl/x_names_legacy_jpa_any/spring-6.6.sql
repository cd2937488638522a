create table bird (id bigint not null, one_id bigint, any_one varchar(255), primary key (id));
create table bird_any_ones (any_id bigint not null, bird_id bigint not null, any_ones varchar(255));
alter table if exists bird_any_ones add constraint FKo2s3xf3vv3ujdnno5le0295qy foreign key (bird_id) references bird;
