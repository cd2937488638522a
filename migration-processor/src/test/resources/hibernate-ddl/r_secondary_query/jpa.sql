create table beside (g_id bigint, id bigint not null, text varchar(255), primary key (id));
create table G (id bigint not null, primary key (id));
create table joined (id bigint not null, other_id bigint not null, primary key (id));
alter table if exists beside add constraint FKnwagqx0ajmiw5xiq67s420bvm foreign key (g_id) references G on delete set null;
alter table if exists joined add constraint FKgttqrgp4y15igldr95gpl3j9n foreign key (other_id) references G;
