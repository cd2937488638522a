create table city (code varchar(2) not null, people integer not null, zip_code varchar(10) not null, primary key (code, zip_code));
create table city_twins (city_code varchar(2) not null, code varchar(2), city_zip_code varchar(10) not null);
create table part (made_in_code varchar(2), replaces_revision integer, revision integer not null, part_number bigint not null, replaces_part_number bigint, made_in_zip_code varchar(10), primary key (revision, part_number));
alter table if exists city_twins add constraint FKlbqmvmctnnjasa1od4ihis2vb foreign key (city_code, city_zip_code) references city;
alter table if exists part add constraint FKchepjm0n823tu071gqdayr95 foreign key (made_in_code, made_in_zip_code) references city;
alter table if exists part add constraint FKlbpsnl5c9mwhrxc4d35wkion2 foreign key (replaces_revision, replaces_part_number) references part;
