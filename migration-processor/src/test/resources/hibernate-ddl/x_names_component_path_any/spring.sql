create table bird (id bigint not null, in_id bigint, one_id bigint, any_one varchar(255), in_any_in varchar(255), primary key (id));
create table bird_null (any_id bigint not null, bird_id bigint not null, any_ones varchar(255), unique (bird_id, any_ones, any_id));
alter table if exists bird_null add constraint FK5fy6ppax222v9is8m4oa2bfvu foreign key (bird_id) references bird;
