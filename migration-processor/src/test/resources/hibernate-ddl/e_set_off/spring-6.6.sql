create table book (b bigint, id bigint not null, primary key (id));
alter table if exists book add constraint FKea9rj2nk17jqubqa9q45hlv4r foreign key (b) references book;
