create table T (id bigint not null, req bigint not null, tgt_id bigint, primary key (id));
create table T_raw (T_id bigint not null, raw varchar(255));
create table T_T (T_id bigint not null, kids_id bigint not null unique);
alter table if exists T add constraint FK7wvdo42hqgb7kak6f8j97t8o8 foreign key (req) references T;
alter table if exists T add constraint FKjh3bwsibc4k59a5x3schkmm4l foreign key (tgt_id) references T;
alter table if exists T_raw add constraint FKi9cxpd5shp9492o384ht7e3bq foreign key (T_id) references T;
alter table if exists T_T add constraint FKs1lmohehter6dkwj47wptwvsw foreign key (kids_id) references T;
alter table if exists T_T add constraint FKcidob4ou6wvb903d0nc6lvvdu foreign key (T_id) references T;
