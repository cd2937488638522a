create table Country (code varchar(255) not null, primary key (code));
create table Firm (bill_lat float(53), bill_lon float(53), latDeg float(53), lonDeg float(53), id bigint not null, bill_country varchar(255), bill_street varchar(255), bill_zip varchar(255), country_code varchar(255), street varchar(255), zipCode varchar(255), primary key (id));
create table Person (latDeg float(53), lonDeg float(53), id bigint not null, country_code varchar(255), street varchar(255), zipCode varchar(255), primary key (id));
alter table if exists Firm add constraint FKftvxm90qse7qfjpx47dk5n7m9 foreign key (bill_country) references Country;
alter table if exists Firm add constraint FKb25fjp9wgd0dswfl93vbxrya7 foreign key (country_code) references Country;
alter table if exists Person add constraint FK4keq19qpcoclbq74bt9sii7t4 foreign key (country_code) references Country;
