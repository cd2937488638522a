create sequence Direct_SEQ start with 1 increment by 50;
create sequence Number_SEQ start with 1 increment by 50;
create sequence Text_SEQ start with 1 increment by 50;
create table Below (id uuid not null, other varchar(255), primary key (id));
create table Direct (id varchar(255) not null, primary key (id));
create table Number (id bigint not null, primary key (id));
create table Plain (id uuid not null, primary key (id));
create table Text (id varchar(255) not null, primary key (id));
create table Unique (id uuid not null, primary key (id));
