create sequence each_seq start with 1 increment by 50;
create sequence uppermost_seq start with 1 increment by 50;
create table a (id integer not null, primary key (id));
create table below (a integer, id integer not null, number bigint not null, text varchar(255), primary key (id));
create table each (a integer, id integer not null, number bigint not null, primary key (id));
create table lower (a integer, id integer not null, number bigint not null, text varchar(255), primary key (id));
alter table if exists below add constraint FKikrm6yqiib1ox7m9g0e7rvjno foreign key (a) references a;
alter table if exists each add constraint FKm4xxxfwt10l6b4uvvj83od7f9 foreign key (a) references a;
alter table if exists lower add constraint FKmiafb627123m2h0fr58r325vi foreign key (a) references a;
