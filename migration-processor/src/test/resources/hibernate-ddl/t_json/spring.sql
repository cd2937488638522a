create table t (id bigint not null, doc jsonb, doc_list jsonb, docs jsonb, list jsonb, map jsonb, str jsonb, xml xml, xml_map xml, primary key (id));
