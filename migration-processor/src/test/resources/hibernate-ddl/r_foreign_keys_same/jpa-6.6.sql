create table C (id bigint not null, p bigint, q bigint, r bigint, s bigint, t bigint, u bigint, primary key (id));
create table P (id bigint not null, primary key (id));
alter table if exists C add constraint FKgkfayvkq5uam88tbl5bf7t7vo foreign key (p) references P;
alter table if exists C add constraint FKe9hqasr672aqj4nri63bieve8 foreign key (q) references P on delete cascade;
alter table if exists C add constraint FKax4n86liokle61snavk4wf3s2 foreign key (r) references P on delete cascade;
alter table if exists C add constraint fk_one foreign key (s) references P;
alter table if exists C add constraint fk_t foreign key (t) references P;
alter table if exists C add constraint fk_u2 foreign key (u) references P on delete cascade;
