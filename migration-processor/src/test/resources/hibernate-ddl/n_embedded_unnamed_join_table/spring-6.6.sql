create table a (id integer not null, other integer, before varchar(255), primary key (id));
create table a_one (id integer not null, one_id integer, primary key (id));
create table b (id integer not null, second integer, primary key (id));
create table b_another (another_id integer, id integer not null, primary key (id));
alter table if exists a_one add constraint FKcqy15eqebk9lnuodlfccw8w95 foreign key (id) references a;
alter table if exists a_one add constraint FKh786bre8524ainhbt0r894orp foreign key (one_id) references a;
alter table if exists b_another add constraint FKfhkfheyto3jrm8mi88qqdj0tj foreign key (id) references b;
alter table if exists b_another add constraint FK51fftlvsas67rphi6a5gclbsj foreign key (another_id) references b;
