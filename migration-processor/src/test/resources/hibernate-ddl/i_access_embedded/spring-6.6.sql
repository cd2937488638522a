create table a (id bigint not null, colf varchar(255), colfn2 varchar(255), getter_fn varchar(255), getterg varchar(255), primary key (id));
create table cc (id bigint not null, primary key (id));
create table cc_hc (cc_id bigint not null, getter_hl varchar(255), getter_hn2 varchar(255));
create table cc_hd (cc_id bigint not null, getter_hl varchar(255) not null, getter_hn2 varchar(255) not null, hd varchar(255), primary key (cc_id, getter_hl, getter_hn2));
alter table if exists cc_hc add constraint FKmfdibvjwhcqdnkt6h3rvhc06b foreign key (cc_id) references cc;
alter table if exists cc_hd add constraint FK5b4ok9dw70oyfih1qsahlecjk foreign key (cc_id) references cc;
