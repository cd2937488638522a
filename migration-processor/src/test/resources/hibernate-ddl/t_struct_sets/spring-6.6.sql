create type part as (number integer, text varchar(255));
create table a (id integer not null, primary key (id));
create table a_close (a_id integer not null, x integer not null, part part not null);
create table a_loose (a_id integer not null, x integer, part part);
alter table if exists a_close add constraint FKphap3vdvohn80j6t6dxkdhann foreign key (a_id) references a;
alter table if exists a_loose add constraint FK12b638u8mt1rp39hp1fcy800p foreign key (a_id) references a;
