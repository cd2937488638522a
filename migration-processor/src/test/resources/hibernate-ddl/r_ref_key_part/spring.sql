create table t (a bigint not null, b varchar(255) not null, c varchar(255) not null, p varchar(255), primary key (a, b, c), unique (b, c), unique (c, p));
create table u (id bigint not null, u1 varchar(255), u2 varchar(255), primary key (id));
create table v (id bigint not null, v1 varchar(255), v2 varchar(255), primary key (id));
create table w (id bigint not null, primary key (id));
create table wt (wid bigint not null, tb varchar(255) not null, primary key (wid, tb));
create table x (id bigint not null, x1 varchar(255), primary key (id));
alter table if exists u add constraint FK3gl88umvkl73a4bsboewlqi9o foreign key (u2, u1) references t (b, c);
alter table if exists v add constraint FKerh730wnyys67bc824p8ga5xk foreign key (v1, v2) references t (c, p);
alter table if exists wt add constraint FKow58etnv9o17os9a90bp5gv2e foreign key (wid) references w;
