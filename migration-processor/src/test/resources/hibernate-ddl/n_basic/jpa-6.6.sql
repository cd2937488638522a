create table CustomerOrder (id bigint not null, ABc varchar(255), IDUser varchar(255), URLPath varchar(255), Upper varchar(255), a1B2C3 varchar(255), aB varchar(255), address2Line varchar(255), eMail varchar(255), firstName varchar(255), html5Parser varchar(255), httpURL varchar(255), iPhone5S varchar(255), line2 varchar(255), snake_case varchar(255), userID varchar(255), version2Beta varchar(255), x1Y varchar(255), xCoordinate varchar(255), primary key (id));
create table HTTPServer2Config (id bigint not null, primary key (id));
create table NamedThing (id bigint not null, primary key (id));
create table TBL_MixedCase (MyId bigint not null, someCol varchar(255), primary key (MyId));
