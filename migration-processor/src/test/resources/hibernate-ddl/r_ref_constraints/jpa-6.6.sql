create table C (id bigint not null, code varchar(255), own varchar(255), x varchar(255), x2 varchar(255), y varchar(255), y2 varchar(255), primary key (id));
create table N (id bigint not null, n1 varchar(255), n2 varchar(255), n3 varchar(255) unique, n4 varchar(255), n5 varchar(255), primary key (id), unique (n4, n5), unique (n1, n2));
create table P (id bigint not null, code varchar(255), x varchar(255), x2 varchar(255), y varchar(255), y2 varchar(255), primary key (id), unique (x, y));
create table R (id bigint not null, nn1 varchar(255), nn2 varchar(255), nn3 varchar(255), nn4 varchar(255), nn5 varchar(255), p varchar(255), xx varchar(255), yy varchar(255), primary key (id));
alter table if exists R add constraint FKeh5746ka2bklljpn55piklib9 foreign key (nn3) references N (n3);
