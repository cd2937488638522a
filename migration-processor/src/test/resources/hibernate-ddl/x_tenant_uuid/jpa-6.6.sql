create table T2 (id bigint not null, tenantUuid uuid not null, primary key (id));
