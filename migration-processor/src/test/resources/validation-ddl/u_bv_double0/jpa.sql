create table T (d float4, f float4 not null, id bigint not null, primary key (id));
