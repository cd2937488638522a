create table Other (id bigint not null, innerRef_id bigint, primary key (id));
create table Outer$InnerThing (id bigint not null, someName varchar(255), primary key (id));
create table Outer$InnerThing_tags (Outer$InnerThing_id bigint not null, tags varchar(255), unique (Outer$InnerThing_id, tags));
alter table if exists Other add constraint FKp56407w8viign0wbc5wpb6mx5 foreign key (innerRef_id) references Outer$InnerThing;
alter table if exists Outer$InnerThing_tags add constraint FK93s4hjqp7u79ueff2nkox2etn foreign key (Outer$InnerThing_id) references Outer$InnerThing;
