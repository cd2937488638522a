create table Dat (value date, tgt_id bigint, id uuid not null, primary key (id));
create table Str (tgt_id bigint, id uuid not null, value varchar(255), primary key (id));
create table Tgt (value numeric(38,2), id bigint not null, primary key (id));
alter table if exists Dat add constraint FK7aus4mjdsab5njt3m8xn19tn1 foreign key (tgt_id) references Tgt;
alter table if exists Str add constraint FKkwvd2qfcs23hvt54pbqactxi5 foreign key (tgt_id) references Tgt;
