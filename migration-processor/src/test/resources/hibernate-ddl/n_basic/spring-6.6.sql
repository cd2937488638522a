create table customer_order (id bigint not null, a1b2c3 varchar(255), ab varchar(255), abc varchar(255), address2line varchar(255), e_mail varchar(255), first_name varchar(255), html5parser varchar(255), httpurl varchar(255), i_phone5s varchar(255), iduser varchar(255), line2 varchar(255), snake_case varchar(255), upper varchar(255), urlpath varchar(255), userid varchar(255), version2beta varchar(255), x1y varchar(255), x_coordinate varchar(255), primary key (id));
create table httpserver2config (id bigint not null, primary key (id));
create table named_thing (id bigint not null, primary key (id));
create table tbl_mixed_case (my_id bigint not null, some_col varchar(255), primary key (my_id));
