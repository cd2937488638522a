create table C (id bigint not null, o_id bigint unique, p_id bigint, q_id bigint, primary key (id));
create table P (id bigint not null, primary key (id));
alter table if exists C add constraint FK402iuus7u8df0x6h6lh0l32wt foreign key (o_id) references P;
alter table if exists C add constraint FKss3n7d7o34rg8t22uo5j1nd46 foreign key (p_id) references P on delete cascade;
alter table if exists C add constraint FKnxeeo5940lb64wflo26wvnl9u foreign key (q_id) references P on delete cascade;
