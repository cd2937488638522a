create table City (code varchar(2) not null, people integer not null, zip_code varchar(10) not null, primary key (code, zip_code));
create table City_twins (City_code varchar(2) not null, code varchar(2), City_zip_code varchar(10) not null);
create table Part (madeIn_code varchar(2), replaces_revision integer, revision integer not null, part_number bigint not null, replaces_part_number bigint, madeIn_zip_code varchar(10), primary key (revision, part_number));
alter table if exists City_twins add constraint FKpbi3x4836gcpqw4kmt8sta1u0 foreign key (City_code, City_zip_code) references City;
alter table if exists Part add constraint FKcb4ai7925b4qaecj3wlg713i7 foreign key (madeIn_code, madeIn_zip_code) references City;
alter table if exists Part add constraint FK5uq3ug1xk7w8emerjnu0r8lkr foreign key (replaces_revision, replaces_part_number) references Part;
