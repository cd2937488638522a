create table T (id bigint not null, edoc jsonb, primary key (id), check (edoc is null or ((cast(edoc->>'ccc' as smallint) is null or cast(edoc->>'ccc' as smallint) between 0 and 1))));
