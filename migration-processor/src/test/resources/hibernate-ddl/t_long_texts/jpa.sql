create table A (e text not null, other_e text, d varchar(32600) not null, other_d varchar(32600), other_t bytea, t bytea not null, a text not null, k char(255) not null, other_a text, other_k char(255), other_w varchar(10485760), other_z varchar(255), w varchar(10485760) not null, z varchar(255) not null, other_x text, x text not null, c text not null, other_c text, l oid not null, other_l oid, other_y bytea, y bytea not null, primary key (e, d, t, a, k, w, z, x, c, l, y));
create table B (id integer not null, word varchar(32600) check ((word in ('ONE','TWO'))), code text, many text check ((many in ('ONE','TWO'))), primary key (id));
create table B_bytes (B_id integer not null, bytes bytea not null, primary key (B_id, bytes));
create table B_texts (B_id integer not null, texts text not null, primary key (B_id, texts));
create table B_words (B_id integer not null, words text not null, primary key (B_id, words));
alter table if exists A add constraint FKr1vb06rc3xm6sll8sahycongc foreign key (other_e, other_d, other_t, other_a, other_k, other_w, other_z, other_x, other_c, other_l, other_y) references A;
alter table if exists B_bytes add constraint FKcpe160m7eskxo48q1lnv8mrhj foreign key (B_id) references B;
alter table if exists B_texts add constraint FK2i8khrn74beco6dyo8mralrfx foreign key (B_id) references B;
alter table if exists B_words add constraint FK6fpjlvijo3o4c41nn6a1fowfk foreign key (B_id) references B;
