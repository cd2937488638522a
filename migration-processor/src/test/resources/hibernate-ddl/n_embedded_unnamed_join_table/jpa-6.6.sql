create table A (id integer not null, other integer, before varchar(255), primary key (id));
create table A_A (id integer not null, one_id integer, primary key (id));
create table B (id integer not null, second integer, primary key (id));
create table B_B (another_id integer, id integer not null, primary key (id));
alter table if exists A_A add constraint FK3cslnkta7fj2h43n96a6ec0fr foreign key (id) references A;
alter table if exists A_A add constraint FKro05unr2e75w67x8t385f08hg foreign key (one_id) references A;
alter table if exists B_B add constraint FKjuyhxvmux6s6i7illv2f5y09g foreign key (id) references B;
alter table if exists B_B add constraint FKgajbmblbiprv5wut4p0pw2e3j foreign key (another_id) references B;
