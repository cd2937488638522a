create table T (id bigint not null, doc jsonb, docList jsonb, docs jsonb, list jsonb, map jsonb, str jsonb, xml xml, xmlMap xml, primary key (id));
