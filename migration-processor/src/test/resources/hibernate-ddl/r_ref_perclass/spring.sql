create table c (id bigint not null, r_id bigint, code varchar(255), code2 varchar(255) unique, own varchar(255) unique, own2 varchar(255), x varchar(255), y varchar(255), z varchar(255) unique, primary key (id));
create table d (id bigint not null, r_id bigint, code varchar(255), code2 varchar(255) unique, own varchar(255) unique, own2 varchar(255), own3 varchar(255), x varchar(255), y varchar(255), z varchar(255) unique, primary key (id));
create table p (id bigint not null, r_id bigint, code varchar(255), code2 varchar(255) unique, x varchar(255), y varchar(255), z varchar(255) unique, primary key (id), unique (x, y));
create table r (id bigint not null, c1 varchar(255), q varchar(255), x1 varchar(255), y1 varchar(255), z1 varchar(255), primary key (id));
create table s (id bigint not null, r_id bigint, code varchar(255), code2 varchar(255) unique, sib varchar(255), x varchar(255), y varchar(255), z varchar(255) unique, primary key (id));
alter table if exists c add constraint FKph9ag81umgvyk66inmjnwy74m foreign key (r_id) references r;
alter table if exists d add constraint FK4ykhtss4a3mvotambup4ig0qp foreign key (r_id) references r;
alter table if exists p add constraint FK9q6v4lhsdwvr7cx9h3p2tvu68 foreign key (r_id) references r;
alter table if exists s add constraint FKjljhmw2cc03992x0wpxaqx79w foreign key (r_id) references r;
