create table C (id bigint not null, p_id bigint, primary key (id));
create table P (id bigint not null, primary key (id));
alter table if exists C add constraint FKss3n7d7o34rg8t22uo5j1nd46 foreign key (p_id) references P;
