create table a (id integer not null, large oid check (large in ('ONE','TWO')), truth oid check (truth in ('F','T')), yes oid check (yes in ('N','Y')), primary key (id));
