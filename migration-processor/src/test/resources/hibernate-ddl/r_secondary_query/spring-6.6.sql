create table beside (g_id bigint, id bigint not null, text varchar(255), primary key (id));
create table g (id bigint not null, primary key (id));
create table joined (id bigint not null, other_id bigint, primary key (id));
alter table if exists beside add constraint FK748r0nes5q99r15chdgdow9xf foreign key (g_id) references g on delete set null;
alter table if exists joined add constraint FKgw9p9caig53ubl00arfo20p2h foreign key (other_id) references g;
