create table A (f numeric(10,2) not null, h date not null, l varchar(9) not null, m numeric(9) not null, k varchar(9) not null check (k in ('X')), d char(5) not null, i varchar(7) not null, g numeric(30) not null, j varchar(17) not null, a varchar(255) not null, b char(5) not null, c varchar(255) not null, primary key (f, h, l, m, k, d, i, g, j, a, b, c));
create table B (number integer not null, own char(9) not null, c_id bigint not null, primary key (number, own, c_id));
create table C (id bigint not null, primary key (id));
create table C_parts (b char(9) not null, C_id bigint not null, a varchar(255) not null, primary key (b, C_id, a));
create table C_texts (texts_KEY char(20) not null, C_id bigint not null, texts varchar(255), primary key (texts_KEY, C_id));
alter table if exists B add constraint FK9lbh23pa5nid2m3dbff53hkd8 foreign key (c_id) references C;
alter table if exists C_parts add constraint FKeq95drl2g1qch90euionca7tj foreign key (C_id) references C;
alter table if exists C_texts add constraint FKnj59adqp1w467f0d9pba5hw9i foreign key (C_id) references C;
