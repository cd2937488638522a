create table t (grade smallint check (grade between 0 and 1), label integer, part_shade integer, shade integer, size1 smallint check (size1 between 0 and 1), temporal date, unconverted integer, version integer, date bigint, id bigint not null, stamp bigint, sized varchar(40), amount varchar(255), array_list varchar(255), big varchar(255), enumerated varchar(255) check (enumerated in ('LIGHT','DARK')), hash_map varchar(255), map varchar(255), numbers varchar(255), part varchar(255), primitive varchar(255) not null, real varchar(255) not null, whole varchar(255), lob oid, primary key (id));
create table t_keyed (keyed_key integer not null, t_id bigint not null, keyed varchar(255), primary key (keyed_key, t_id));
create table t_set (t_id bigint not null, set varchar(255));
alter table if exists t_keyed add constraint FKhf3g8mtdcftmmwe2lccvwsbo7 foreign key (t_id) references t;
alter table if exists t_set add constraint FK9e8kr0bdjfmotko7u6yuvwe2s foreign key (t_id) references t;
