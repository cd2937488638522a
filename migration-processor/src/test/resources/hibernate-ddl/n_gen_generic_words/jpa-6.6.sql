create sequence gIdWord start with 1 increment by 50;
create table IdWord (id bigint not null, primary key (id));
create table TabWord (id bigint not null, primary key (id));
