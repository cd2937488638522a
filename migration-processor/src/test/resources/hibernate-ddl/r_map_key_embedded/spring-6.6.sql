create table a (id bigint not null, primary key (id));
create table a_many (count integer not null, number smallint not null check (number between 0 and 1), a_id bigint not null, many_id bigint not null, money bigint not null, other varchar(255) not null, required varchar(255) not null, text varchar(255) not null check (text in ('RED','GREEN')), primary key (count, number, a_id, money, other, required, text));
create table a_values (count integer not null, number smallint not null check (number between 0 and 1), a_id bigint not null, money bigint not null, other varchar(255) not null, required varchar(255) not null, text varchar(255) not null check (text in ('RED','GREEN')), values varchar(255), primary key (count, number, a_id, money, other, required, text));
create table b (count integer, number smallint check (number between 0 and 1), direct_id bigint, id bigint not null, money bigint, other varchar(255), required varchar(255) not null, text varchar(255) check (text in ('RED','GREEN')), primary key (id));
alter table if exists a_many add constraint FK8jk52y4hypsu4uv9rf8gewgxa foreign key (many_id) references b;
alter table if exists a_many add constraint FK4x1t4txjvy98omjwlanc6n0d9 foreign key (a_id) references a;
alter table if exists a_values add constraint FK9ef4o99umt6s91bg0ogeaqomg foreign key (a_id) references a;
alter table if exists b add constraint FKseh3lej0yvogl4axe9gumqc8k foreign key (direct_id) references a;
