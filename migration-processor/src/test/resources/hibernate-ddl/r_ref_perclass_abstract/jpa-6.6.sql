create table C (id bigint not null, r_id bigint, code varchar(255), code2 varchar(255), own varchar(255), own2 varchar(255), x varchar(255), y varchar(255), z varchar(255), primary key (id));
create table D (id bigint not null, r_id bigint, code varchar(255), code2 varchar(255), own varchar(255), own2 varchar(255), own3 varchar(255), x varchar(255), y varchar(255), z varchar(255), primary key (id));
create table R (id bigint not null, c1 varchar(255), q varchar(255), x1 varchar(255), y1 varchar(255), z1 varchar(255), primary key (id));
create table S (id bigint not null, r_id bigint, code varchar(255), code2 varchar(255), sib varchar(255), x varchar(255), y varchar(255), z varchar(255), primary key (id));
alter table if exists C add constraint FKnbvka02v4hn9w4gpv0mflglqb foreign key (r_id) references R;
alter table if exists D add constraint FK12ncmbt7crf9vjymqfao6axdy foreign key (r_id) references R;
alter table if exists S add constraint FKsv0rmscg50kjukomnkpgkn5sh foreign key (r_id) references R;
