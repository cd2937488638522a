create sequence direct_seq start with 1 increment by 50;
create sequence number_seq start with 1 increment by 50;
create sequence text_seq start with 1 increment by 50;
create table below (id uuid not null, other varchar(255), primary key (id));
create table direct (id varchar(255) not null, primary key (id));
create table number (id bigint not null, primary key (id));
create table plain (id uuid not null, primary key (id));
create table text (id varchar(255) not null, primary key (id));
create table unique (id uuid not null, primary key (id));
