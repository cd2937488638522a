create table P (id bigint not null, own_id bigint, firstName varchar(255), my_col varchar(255), primary key (id), unique (firstName, own_id));
create index IDXbslcv2lbx2grc7lqbmxrrunkv on P (firstName);
create index ix_phys on P (my_col);
create index IDX72schxs1qqlr5vrw4xw1h4nbj on P (own_id);
alter table if exists P add constraint FKlbnp5cyc93goyi6yhh93t9tem foreign key (own_id) references P;
