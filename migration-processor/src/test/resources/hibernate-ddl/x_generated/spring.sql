create table g (a integer not null, found integer generated always as (a + 2), next integer generated always as (a + 1), once integer generated always as (a + 3) unique, id bigint not null, primary key (id));
create index ix_found on g (found);
