create table Low (id bigint not null, topTarget uuid, topText varchar(40), lowBetween varchar(255), own varchar(255), primary key (id));
create table Lowest (id bigint not null, topTarget uuid, topText varchar(40), lowBetween varchar(255), more varchar(255), own varchar(255), primary key (id));
create table Target (id uuid not null, primary key (id));
create table Top (id bigint not null, topTarget uuid, topText varchar(40), own varchar(255), primary key (id));
alter table if exists Low add constraint FKfl00qu88eupuf5thhj4yjtkku foreign key (topTarget) references Target;
alter table if exists Lowest add constraint FKmjcel1656tkgeqwx0vif2fkdm foreign key (topTarget) references Target;
alter table if exists Top add constraint FKo5uiph1ktvypk4myj5hbhay7d foreign key (topTarget) references Target;
