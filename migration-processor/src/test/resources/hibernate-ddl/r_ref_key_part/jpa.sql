create table T (a bigint not null, b varchar(255) not null, c varchar(255) not null, p varchar(255), primary key (a, b, c), unique (b, c), unique (c, p));
create table U (id bigint not null, u1 varchar(255), u2 varchar(255), primary key (id));
create table V (id bigint not null, v1 varchar(255), v2 varchar(255), primary key (id));
create table W (id bigint not null, primary key (id));
create table wt (wid bigint not null, tb varchar(255) not null, primary key (wid, tb));
create table X (id bigint not null, x1 varchar(255), primary key (id));
alter table if exists U add constraint FKr05d3f5f475qpfwlra3g71txc foreign key (u2, u1) references T (b, c);
alter table if exists V add constraint FK70xnebqcjakj4iapx2cb63oc2 foreign key (v1, v2) references T (c, p);
alter table if exists wt add constraint FKk7vw2h77qbqui0lnxwad29hvo foreign key (wid) references W;
