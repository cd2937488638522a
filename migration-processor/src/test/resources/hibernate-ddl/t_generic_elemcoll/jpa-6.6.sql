create table Dat (id bigint not null, primary key (id));
create table Dat_vals (vals date, Dat_id bigint not null);
create table Str (id bigint not null, primary key (id));
create table Str_vals (Str_id bigint not null, vals varchar(255));
alter table if exists Dat_vals add constraint FKol5nqcxceqjihlehqn9u2b0g1 foreign key (Dat_id) references Dat;
alter table if exists Str_vals add constraint FK27cwguvrx2qxyxgr6oip0uu02 foreign key (Str_id) references Str;
