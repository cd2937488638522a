create table Low (id uuid not null, own varchar(255), text varchar(255), primary key (id));
create table Top (id uuid not null, own varchar(255), text varchar(255), primary key (id));
