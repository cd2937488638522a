create table t2 (id bigint not null, tenant_uuid uuid not null, primary key (id));
