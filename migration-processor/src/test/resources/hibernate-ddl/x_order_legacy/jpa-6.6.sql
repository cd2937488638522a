create table Chd (id bigint not null, b varchar(255), q varchar(255), v integer not null, own_a bigint, own_z varchar(255), primary key (id));
create table O (aa bigint not null, zz varchar(255) not null, aMs integer not null, fromMs varchar(255), a varchar(255), by smallint not null, em1 integer, em2 varchar(255), i1 integer not null, l1 bigint not null, z varchar(255), par_aa bigint, par_zz varchar(255), primary key (aa, zz));
create table O_tags (O_aa bigint not null, O_zz varchar(255) not null, tags varchar(255));
create table Sg (DTYPE varchar(31) not null, id bigint not null, s varchar(255), a varchar(255), b varchar(255), primary key (id));
alter table if exists Chd add constraint FKkqah45a92d089k17qddy3ko04 foreign key (own_a, own_z) references O;
alter table if exists O add constraint FK5ibxi8lf284eyres1w2mlcxgd foreign key (par_aa, par_zz) references O;
alter table if exists O_tags add constraint FKfhf4kkj1lryn5t4x3yw0p9xy3 foreign key (O_aa, O_zz) references O;
