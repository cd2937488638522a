create table a (f numeric(10,2) not null, h date not null, l varchar(9) not null, m numeric(9) not null, k varchar(9) not null check (k in ('X')), d char(5) not null, i varchar(7) not null, g numeric(30) not null, j varchar(17) not null, a varchar(255) not null, b char(5) not null, c varchar(255) not null, primary key (f, h, l, m, k, d, i, g, j, a, b, c));
create table b (number integer not null, own char(9) not null, c_id bigint not null, primary key (number, own, c_id));
create table c (id bigint not null, primary key (id));
create table c_parts (b char(9) not null, c_id bigint not null, a varchar(255) not null, primary key (b, c_id, a));
create table c_texts (texts_key char(20) not null, c_id bigint not null, texts varchar(255), primary key (texts_key, c_id));
alter table if exists b add constraint FKsy66o41hbsococag8m1sgeclh foreign key (c_id) references c;
alter table if exists c_parts add constraint FK1vjqca80upugfoeitpumgkwfr foreign key (c_id) references c;
alter table if exists c_texts add constraint FKpylob1klv4vu3o51cilqivufv foreign key (c_id) references c;
