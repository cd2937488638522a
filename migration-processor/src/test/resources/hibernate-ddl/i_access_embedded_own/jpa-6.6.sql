create table ByFields (id bigint not null, primary key (id));
create table ByGetters (id bigint not null, primary key (id));
create table FieldsBelow (id bigint not null, field varchar(255), primary key (id));
create table GettersBelow (id bigint not null, getter varchar(255), primary key (id));
create table GettersBelow_all (GettersBelow_id bigint not null, field varchar(255));
create table OfBase (id bigint not null, f varchar(255), field varchar(255), primary key (id));
alter table if exists FieldsBelow add constraint FKotybthjwmjjoa05vsegixe6l3 foreign key (id) references ByGetters;
alter table if exists GettersBelow add constraint FK8830n9l7c7uavfu0q5q2c8peb foreign key (id) references ByFields;
alter table if exists GettersBelow_all add constraint FKdcel83hoogq09e3f1x8dpu4g5 foreign key (GettersBelow_id) references GettersBelow;
