create table low (id uuid not null, own varchar(255), text varchar(255), primary key (id));
create table top (id uuid not null, own varchar(255), text varchar(255), primary key (id));
