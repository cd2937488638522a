create table a (dtype integer not null, id integer not null, of_letter char(1) not null, of_number integer not null, shared_below integer, kind varchar(7) not null, of_defined char(9) not null, sharing_dtype varchar(31) not null, computed_of varchar(255), defined_of varchar(255), letter_of varchar(255), long_text varchar(255), recomputed varchar(255), redefined varchar(255), second varchar(255), shared varchar(255), text_of varchar(255), primary key (id));
create table b (id integer not null, defined char(3) default 'x' not null, long_text varchar(255), text_of varchar(255), primary key (id));
create table b_keys (b_id integer not null, keys integer, of_key varchar(3) not null, long_text varchar(255) not null, text_of varchar(255) not null, primary key (b_id, of_key, long_text, text_of));
create table b_texts (b_id integer not null, long_text varchar(255), of_set char(4) not null, text_of varchar(255), unique (b_id, text_of, long_text, of_set));
create table c (id integer not null, inherited varchar(5) not null, long_text varchar(255), text_of varchar(255), primary key (id));
create table more (id integer not null, primary key (id));
alter table if exists b_keys add constraint FK4yhmkd9kphtk0itf649fsh666 foreign key (b_id) references b;
alter table if exists b_texts add constraint FKk1k90pewyvhpdt51wriov3a6s foreign key (b_id) references b;
alter table if exists more add constraint FKf2w11npmgu7ngpoqqxqxud5m1 foreign key (id) references a;
