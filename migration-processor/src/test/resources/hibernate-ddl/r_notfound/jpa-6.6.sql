create table C (exc_id bigint, id bigint not null, ign_id bigint, jcf bigint, fin varchar(255), primary key (id));
create table C_P (C_id bigint not null, many_id bigint not null, primary key (C_id, many_id));
create table P (id bigint not null, code varchar(255), primary key (id));
alter table if exists C add constraint FKp52m3ce1dt9na4swdxi37eaml foreign key (jcf) references P;
alter table if exists C_P add constraint FKe8dlekdxid0ukhgr2ivbj1706 foreign key (C_id) references C;
