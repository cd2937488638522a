create table a (id integer not null, primary key (id));
create table camel_table (id integer not null, one_id integer, x integer, primary key (id));
alter table if exists camel_table add constraint FKevx91hxeyi961s2et6mi1cg3k foreign key (id) references a;
alter table if exists camel_table add constraint FK3v6ofu1bvw26ky7oms3errvf3 foreign key (one_id) references a;
