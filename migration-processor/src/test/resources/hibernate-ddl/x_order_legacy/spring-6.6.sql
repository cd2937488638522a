create table chd (id bigint not null, b varchar(255), q varchar(255), v integer not null, own_a bigint, own_z varchar(255), primary key (id));
create table o (aa bigint not null, zz varchar(255) not null, a_ms integer not null, from_ms varchar(255), a varchar(255), by smallint not null, em1 integer, em2 varchar(255), i1 integer not null, l1 bigint not null, z varchar(255), par_aa bigint, par_zz varchar(255), primary key (aa, zz));
create table o_tags (o_aa bigint not null, o_zz varchar(255) not null, tags varchar(255));
create table sg (dtype varchar(31) not null, id bigint not null, s varchar(255), a varchar(255), b varchar(255), primary key (id));
alter table if exists chd add constraint FK6l0sljubuhhehhi2dx33liwsw foreign key (own_a, own_z) references o;
alter table if exists o add constraint FKhhdintwyiurnky59t7ylu0i7m foreign key (par_aa, par_zz) references o;
alter table if exists o_tags add constraint FKjovyb2hph3lythq97rwteba50 foreign key (o_aa, o_zz) references o;
