create table field (id bigint not null, on_field varchar(255), primary key (id));
create table getter (created_at bigint not null, id bigint not null, primary key (id));
create table heir (id bigint not null, changed_by varchar(64), primary key (id));
