create table A (id bigint not null, primary key (id));
create table A_B (count integer not null, number smallint not null check ((number between 0 and 1)), A_id bigint not null, many_id bigint not null, money bigint not null, other varchar(255) not null, required varchar(255) not null, text varchar(255) not null check ((text in ('RED','GREEN'))), primary key (count, number, A_id, money, other, required, text));
create table A_values (count integer not null, number smallint not null check ((number between 0 and 1)), A_id bigint not null, money bigint not null, other varchar(255) not null, required varchar(255) not null, text varchar(255) not null check ((text in ('RED','GREEN'))), values varchar(255), primary key (count, number, A_id, money, other, required, text));
create table B (count integer, number smallint check ((number between 0 and 1)), direct_id bigint, id bigint not null, money bigint, other varchar(255), required varchar(255) not null, text varchar(255) check ((text in ('RED','GREEN'))), primary key (id));
alter table if exists A_B add constraint FKqoualo46g50eh7px2mkltdqao foreign key (many_id) references B;
alter table if exists A_B add constraint FKn1u9jegxok55jk3ee6fs6h177 foreign key (A_id) references A;
alter table if exists A_values add constraint FKl7132ueh25ak6ysh5cp2vrd4v foreign key (A_id) references A;
alter table if exists B add constraint FKhaj8rhm07rp79k99ms3undms foreign key (direct_id) references A;
