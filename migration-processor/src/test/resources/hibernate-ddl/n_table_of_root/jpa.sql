create table C (id bigint not null, primary key (id));
create table D (id bigint not null, other varchar(255), primary key (id));
create table more (id bigint not null, own varchar(255), primary key (id));
create table much (id bigint not null, own varchar(255), primary key (id));
create table root (friend_id bigint, id bigint not null, DTYPE varchar(31) not null check ((DTYPE in ('A','B'))), other varchar(255), primary key (id));
alter table if exists more add constraint FKdg0gvo3f4yw6s77f7igwpyqmg foreign key (id) references root;
alter table if exists root add constraint FKnc4n55oqvm3ttwt28rm8ujkpg foreign key (friend_id) references root;
