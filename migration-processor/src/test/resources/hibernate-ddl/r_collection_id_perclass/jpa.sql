create sequence Each_SEQ start with 1 increment by 50;
create sequence Uppermost_SEQ start with 1 increment by 50;
create table A (id integer not null, primary key (id));
create table Below (a integer, id integer not null, number bigint not null, text varchar(255), primary key (id));
create table Each (a integer, id integer not null, number bigint not null, primary key (id));
create table Lower (a integer, id integer not null, number bigint not null, text varchar(255), primary key (id));
alter table if exists Below add constraint FKb36ucu123xmyp8lorfe29wsfh foreign key (a) references A;
alter table if exists Each add constraint FK1imtogruhwsjv7j2blo72478e foreign key (a) references A;
alter table if exists Lower add constraint FKnebjmw4cf1mqn5oh21ct204xb foreign key (a) references A;
