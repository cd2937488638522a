create table T (grade smallint check (grade between 0 and 1), label integer, partShade integer, shade integer, size1 smallint check (size1 between 0 and 1), temporal date, unconverted integer, version integer, date bigint, id bigint not null, stamp bigint, sized varchar(40), amount varchar(255), arrayList varchar(255), big varchar(255), enumerated varchar(255) check (enumerated in ('LIGHT','DARK')), hashMap varchar(255), map varchar(255), numbers varchar(255), part varchar(255), primitive varchar(255) not null, real varchar(255) not null, whole varchar(255), lob oid, primary key (id));
create table T_keyed (keyed_KEY integer not null, T_id bigint not null, keyed varchar(255), primary key (keyed_KEY, T_id));
create table T_set (T_id bigint not null, set varchar(255));
alter table if exists T_keyed add constraint FKsn0p1x3skcjwxt8aiyo351yga foreign key (T_id) references T;
alter table if exists T_set add constraint FK2hs1nk8xoe4k1vu26myhgh59p foreign key (T_id) references T;
