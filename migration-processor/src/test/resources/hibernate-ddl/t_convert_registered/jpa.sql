create table T (boxed integer, boxedTruth boolean, converted smallint, id integer not null, truth integer not null check ((truth in (0,1))), uuid smallint, date timestamp(6), stamp timestamp(6), locale varchar(255), others varchar(255), primitive varchar(255) not null, numbers integer array, texts varchar(255) array, primary key (id));
create table T_currencies (T_id integer not null, currencies varchar(3), unique (T_id, currencies));
create table T_set (T_id integer not null, set varchar(255), unique (T_id, set));
alter table if exists T_currencies add constraint FK992yrrpftt8jsh4kwmwm5ya58 foreign key (T_id) references T;
alter table if exists T_set add constraint FK2hs1nk8xoe4k1vu26myhgh59p foreign key (T_id) references T;
