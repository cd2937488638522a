create table a (id integer not null, one varchar(255), three varchar(255), two varchar(255), primary key (id));
create table target (id integer not null, a varchar(255), b varchar(255), text varchar(255), primary key (id), unique (a, b, text));
alter table if exists a add constraint FKglovwy32469rcsnusb6vgebit foreign key (two, one, three) references target (a, b, text);
