create table A (id bigint not null, colF varchar(255), colFN2 varchar(255), getterFn varchar(255), getterG varchar(255), primary key (id));
create table Cc (id bigint not null, primary key (id));
create table Cc_hc (Cc_id bigint not null, getterHl varchar(255), getterHn2 varchar(255));
create table Cc_hd (Cc_id bigint not null, getterHl varchar(255) not null, getterHn2 varchar(255) not null, hd varchar(255), primary key (Cc_id, getterHl, getterHn2));
alter table if exists Cc_hc add constraint FK2yb8w13u5qf5k35w94nh5elvt foreign key (Cc_id) references Cc;
alter table if exists Cc_hd add constraint FKan5iu43uep95w52hbud3op4l5 foreign key (Cc_id) references Cc;
