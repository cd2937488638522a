create sequence Change_SEQ start with 1 increment by 50;
create table Book (id bigint not null, primary key (id));
create table Book_AUD (REV integer not null, REVTYPE smallint, id bigint not null, primary key (REV, id));
create table Change (id integer not null, timestamp bigint not null, who varchar(255), primary key (id));
alter table if exists Book_AUD add constraint FK8wuo0o4n46pg82fj77xlprkss foreign key (REV) references Change;
