create table addresses (id integer not null, post_key bigint not null, primary key (id));
create table Dept (id integer not null, primary key (id));
create table Dept_Mail (id integer not null, mail_key bigint not null, primary key (id));
create table firsts (id integer not null, first_key bigint not null unique, primary key (id));
create table Mail (key bigint not null, primary key (key));
create table many (Dept_id integer not null, many_key bigint not null, primary key (Dept_id, many_key));
alter table if exists Dept_Mail add constraint FK9yamdl1q9kojo9ywq9pa9mlt8 foreign key (id) references Dept;
alter table if exists many add constraint FKt473qy0bk04ahifp6pd210yi5 foreign key (many_key) references Mail;
alter table if exists many add constraint FK68c43ya339hxtlb3vra7v05qf foreign key (Dept_id) references Dept;
