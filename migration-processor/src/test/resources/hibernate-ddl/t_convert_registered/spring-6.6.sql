create table t (boxed integer, boxed_truth boolean, converted smallint, id integer not null, truth integer not null check (truth in (0,1)), uuid smallint, date timestamp(6), stamp timestamp(6), locale varchar(255), numbers varchar(255), others varchar(255), primitive varchar(255) not null, texts varchar(255), primary key (id));
create table t_currencies (currencies varchar(3), t_id integer not null);
create table t_set (t_id integer not null, set varchar(255));
alter table if exists t_currencies add constraint FK17pds7911tf0p6sh1j1pfra71 foreign key (t_id) references t;
alter table if exists t_set add constraint FK9e8kr0bdjfmotko7u6yuvwe2s foreign key (t_id) references t;
