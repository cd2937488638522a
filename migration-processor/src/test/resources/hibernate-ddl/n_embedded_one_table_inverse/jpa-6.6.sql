create table A (id integer not null, primary key (id));
create table C (a_id integer unique, id integer not null, primary key (id));
create table more (id integer not null, text varchar(255), primary key (id));
alter table if exists C add constraint FKbtqctgqy85qg0edoesls4c8l0 foreign key (a_id) references A;
alter table if exists more add constraint FKlrw45q11toc8xjjs3q39djoy2 foreign key (id) references A;
