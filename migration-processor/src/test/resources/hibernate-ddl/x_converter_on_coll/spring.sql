create table c (id bigint not null, primary key (id));
create table ct (c_id bigint not null, v varchar(255)) /*o*/;
comment on table ct is 'hc';
comment on column ct.v is 'vc';
create table jt (c_id bigint not null, m_id bigint not null, primary key (c_id, m_id), check (1=1)) /*jo*/;
comment on table jt is 'jc';
alter table if exists ct add constraint FKjtkr8vv9dpuox8s04hdgenlyv foreign key (c_id) references c;
alter table if exists jt add constraint FK4kij1yfkjogdpj7makgfjflqb foreign key (m_id) references c;
alter table if exists jt add constraint FKnn737wbnsm0o4ovhsylcm1gk6 foreign key (c_id) references c;
