create table a (e text not null, other_e text, d varchar(32600) not null, other_d varchar(32600), other_t bytea, t bytea not null, a text not null, k char(255) not null, other_a text, other_k char(255), other_w varchar(10485760), other_z varchar(255), w varchar(10485760) not null, z varchar(255) not null, other_x text, x text not null, c text not null, other_c text, l oid not null, other_l oid, other_y bytea, y bytea not null, primary key (e, d, t, a, k, w, z, x, c, l, y));
create table b (id integer not null, word varchar(32600) check (word in ('ONE','TWO')), code text, many text check (many in ('ONE','TWO')), primary key (id));
create table b_bytes (b_id integer not null, bytes bytea not null, primary key (b_id, bytes));
create table b_texts (b_id integer not null, texts text not null, primary key (b_id, texts));
create table b_words (b_id integer not null, words text not null, primary key (b_id, words));
alter table if exists a add constraint FK2fpm5o6md6h946qlc4wg051th foreign key (other_e, other_d, other_t, other_a, other_k, other_w, other_z, other_x, other_c, other_l, other_y) references a;
alter table if exists b_bytes add constraint FK8mbqu6m7n3snujssp4g7rf79q foreign key (b_id) references b;
alter table if exists b_texts add constraint FKk1k90pewyvhpdt51wriov3a6s foreign key (b_id) references b;
alter table if exists b_words add constraint FKljn1j6wqyk7cv2gfue4jvysye foreign key (b_id) references b;
