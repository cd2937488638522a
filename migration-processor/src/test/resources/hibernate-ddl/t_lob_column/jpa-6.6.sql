create table T (id bigint not null, bNone oid, bare oid, basic oid, bb oid, cm oid, l16m oid, l65535 oid, l65536 oid, named oid, nn oid not null, none oid, primary key (id));
comment on column T.cm is 'c';
