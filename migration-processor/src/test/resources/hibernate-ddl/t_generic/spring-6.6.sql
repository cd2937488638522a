create table dat (value date, tgt_id bigint, id uuid not null, primary key (id));
create table str (tgt_id bigint, id uuid not null, value varchar(255), primary key (id));
create table tgt (value numeric(38,2), id bigint not null, primary key (id));
alter table if exists dat add constraint FKn2vs49ltw0wn2men77hi81peg foreign key (tgt_id) references tgt;
alter table if exists str add constraint FKlgrf7yhtd50yqswjqhpk9jueg foreign key (tgt_id) references tgt;
