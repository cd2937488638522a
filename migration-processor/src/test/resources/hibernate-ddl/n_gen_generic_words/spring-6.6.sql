create sequence g_id_word start with 1 increment by 50;
create table id_word (id bigint not null, primary key (id));
create table tab_word (id bigint not null, primary key (id));
