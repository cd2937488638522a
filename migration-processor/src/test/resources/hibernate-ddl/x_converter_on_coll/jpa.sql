create table C (id bigint not null, primary key (id));
create table ct (C_id bigint not null, v varchar(255)) /*o*/;
comment on table ct is 'hc';
comment on column ct.v is 'vc';
create table jt (C_id bigint not null, m_id bigint not null, primary key (C_id, m_id), check (1=1)) /*jo*/;
comment on table jt is 'jc';
alter table if exists ct add constraint FKa3rapxnh239kaqist83j4j2qu foreign key (C_id) references C;
alter table if exists jt add constraint FKmr5hwro9ot2y3pwqhwnfdb9rw foreign key (m_id) references C;
alter table if exists jt add constraint FKt7qyogn8fvwen6qu3slbextk foreign key (C_id) references C;
