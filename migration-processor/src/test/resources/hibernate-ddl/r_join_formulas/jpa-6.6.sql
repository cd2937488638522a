create table C (hx bigint, id bigint not null, oo bigint unique, qx bigint, req bigint not null, qy varchar(255), primary key (id));
create table P (p1 bigint not null, code varchar(255), primary key (p1));
create table Q (x bigint not null, y varchar(255) not null, primary key (x, y));
alter table if exists C add constraint FKh54g79smhiniq1x71la3381qh foreign key (qx, qy) references Q;
alter table if exists C add constraint FK1wacoq0umx7khhkbrmcbu8b0k foreign key (oo) references P;
alter table if exists C add constraint FK9cvqylxm3hl1e6rss0unlfaf6 foreign key (req) references P;
