create table many (x integer not null, one bigint not null, one_id bigint, primary key (x, one));
create table one (x integer not null, one bigint not null, one_id bigint unique, primary key (x, one));
create table one_ones (one_x integer not null, ones_x integer not null, one_one bigint not null, ones_one bigint not null, primary key (ones_x, ones_one));
create table target (id bigint not null, primary key (id));
alter table if exists many add constraint FK1nr2i98uwwut5qhlbx1d4n47u foreign key (one_id) references target;
alter table if exists one add constraint FKl1pi596fykl31ntq92iajpq72 foreign key (one_id) references target;
alter table if exists one_ones add constraint FKsl91i86b4ctg2lwwbr3ufhu2f foreign key (ones_x, ones_one) references one;
alter table if exists one_ones add constraint FKod20wjbvaa3hv3lpeyg3p0l3v foreign key (one_x, one_one) references one;
