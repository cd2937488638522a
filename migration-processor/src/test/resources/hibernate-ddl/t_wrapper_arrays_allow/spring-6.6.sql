create table t (id bigint not null, w_bytes smallint array, w_chars char(1) array, primary key (id));
