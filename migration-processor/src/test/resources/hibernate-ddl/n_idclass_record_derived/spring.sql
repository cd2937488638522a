create table a (first integer not null, other_first integer, other_parent_v char(1), parent_v char(1) not null, other_parent_a uuid, parent_a uuid not null, primary key (first, parent_v, parent_a), unique (other_parent_v, other_parent_a, other_first));
create table a_parts (a_first integer not null, a_parent_v char(1) not null, a_parent_a uuid not null, text varchar(255), unique (a_parent_v, a_parent_a, a_first, text));
create table parent (v char(1) not null, a uuid not null, primary key (v, a));
alter table if exists a add constraint FK756wgp0d619l9eejptkdal18r foreign key (parent_v, parent_a) references parent;
alter table if exists a add constraint FKdmn89y7kvtyrj8bwwr9d3blnv foreign key (other_first, other_parent_v, other_parent_a) references a;
alter table if exists a_parts add constraint FKr23h39dj1j5d126pkr6u2qtiy foreign key (a_first, a_parent_v, a_parent_a) references a;
