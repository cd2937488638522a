create sequence revinfo_seq start with 1 increment by 50;
create table letter (price numeric(7,2), rank integer not null check ((rank<=7)), key varchar(9) not null, text varchar(20), before_key varchar(255) not null, primary key (key));
create table letter_aud (price numeric(38,2), rank integer, rev integer not null, revtype smallint, before_key varchar(255), key varchar(255) not null, text varchar(255), primary key (rev, key));
create table revinfo (rev integer not null, revtstmp bigint, primary key (rev));
alter table if exists letter add constraint FKnghohdv1cn5drttf82g8nua9u foreign key (before_key) references letter;
alter table if exists letter_aud add constraint FKjt23430ayf8839nilp61893cj foreign key (rev) references revinfo;
