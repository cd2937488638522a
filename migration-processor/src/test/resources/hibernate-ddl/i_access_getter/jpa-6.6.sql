create table Field (id bigint not null, on_field varchar(255), primary key (id));
create table Getter (created_at bigint not null, id bigint not null, primary key (id));
create table Heir (id bigint not null, changed_by varchar(64), primary key (id));
