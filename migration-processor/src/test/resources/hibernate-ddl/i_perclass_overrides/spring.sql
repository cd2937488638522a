create table low (id bigint not null, top_target uuid, top_text varchar(40), low_between varchar(255), own varchar(255), primary key (id));
create table lowest (id bigint not null, top_target uuid, top_text varchar(40), low_between varchar(255), more varchar(255), own varchar(255), primary key (id));
create table target (id uuid not null, primary key (id));
create table top (id bigint not null, top_target uuid, top_text varchar(40), own varchar(255), primary key (id));
alter table if exists low add constraint FK6mjglnextd69xk0la9imqcuw1 foreign key (top_target) references target;
alter table if exists lowest add constraint FKghn9ftp2dkou8ti31qryfenr foreign key (top_target) references target;
alter table if exists top add constraint FKn46crk4re1iyydjc3yqgqls0i foreign key (top_target) references target;
