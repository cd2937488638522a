create table A (id bigint not null, h varchar(255), primary key (id));
create table A_both (colr integer not null, A_id bigint not null, both varchar(255), c varchar(255) not null check (c in ('X','Y')), colkn varchar(255) not null, over varchar(255) not null, primary key (colr, A_id, c, colkn, over));
create table A_elems (colr integer, A_id bigint not null, c varchar(255) check (c in ('X','Y')), coln2 varchar(255), e varchar(255));
create table A_elemsIn (colr integer, A_id bigint not null, c varchar(255) check (c in ('X','Y')), coln2 varchar(255), e varchar(255));
create table A_inHolder (A_id bigint not null, colk varchar(255) not null, inHolder varchar(255), primary key (A_id, colk));
alter table if exists A_both add constraint FKbbnnteeie8ipg31feyp4nlw63 foreign key (A_id) references A;
alter table if exists A_elems add constraint FKskv1w283ltxgb0eb92seebkl6 foreign key (A_id) references A;
alter table if exists A_elemsIn add constraint FK4y7joj48rkn75w2v5171j68gy foreign key (A_id) references A;
alter table if exists A_inHolder add constraint FK6efidr2qb8h6y77qigvvimdbv foreign key (A_id) references A;
