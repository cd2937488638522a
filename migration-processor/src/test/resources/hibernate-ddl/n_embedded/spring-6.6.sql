create table country (code varchar(255) not null, primary key (code));
create table firm (bill_lat float(53), bill_lon float(53), lat_deg float(53), lon_deg float(53), id bigint not null, bill_country varchar(255), bill_street varchar(255), bill_zip varchar(255), country_code varchar(255), street varchar(255), zip_code varchar(255), primary key (id));
create table person (lat_deg float(53), lon_deg float(53), id bigint not null, country_code varchar(255), street varchar(255), zip_code varchar(255), primary key (id));
alter table if exists firm add constraint FK77muun5pxenpxrdt64jy8x3rx foreign key (bill_country) references country;
alter table if exists firm add constraint FKad3gds2tmsbtdrh9oqgtv4se4 foreign key (country_code) references country;
alter table if exists person add constraint FKex1o5xo5ua4kr48n9fsp1654w foreign key (country_code) references country;
