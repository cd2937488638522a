create table E (a integer not null, inverse_ORDER integer not null check ((inverse_ORDER>=0)), list_ORDER integer not null check ((list_ORDER>=0)), list_a integer, map_a integer, p_a integer, map_KEY varchar(255), primary key (a));
create table E_E (E_a integer not null, joined_ORDER integer not null check ((joined_ORDER>=0)), joined_a integer not null unique, primary key (E_a, joined_ORDER));
alter table if exists E add constraint FK6fkcxfgfxffh3f1m6xjyhbx85 foreign key (p_a) references E;
alter table if exists E add constraint FK52h309o9njgw7n0mogdntq4jb foreign key (map_a) references E;
alter table if exists E add constraint FKlcaywiyxrdlb2kyk6o1cxs88t foreign key (list_a) references E;
alter table if exists E_E add constraint FKce555dwtou7dt1kd2jxo7869o foreign key (joined_a) references E;
alter table if exists E_E add constraint FK6trbr0kvd2nkhbi241i8w1x68 foreign key (E_a) references E;
