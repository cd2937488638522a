create table T (coded boolean not null, flag smallint not null check ((flag in (0,1))), may smallint check ((may in (0,1))), at timestamp(6), fine bigint, rough timestamp(6), took bigint, id char(36) not null, other char(36), parent_id char(36), allOf char(36) array, primary key (id));
create table T_byFlag (byFlag_KEY smallint not null check ((byFlag_KEY in (0,1))), byFlag timestamp(6), T_id char(36) not null, primary key (byFlag_KEY, T_id));
create table T_ids (T_id char(36) not null, ids char(36), unique (T_id, ids));
alter table if exists T add constraint FK8pyn4qy5hf98t0u5kn6cf8wnm foreign key (parent_id) references T;
alter table if exists T_byFlag add constraint FKb3fmwmus9m92phqbmy78f8o4 foreign key (T_id) references T;
alter table if exists T_ids add constraint FK67j3mkkdoxdh5qoankgk1cod2 foreign key (T_id) references T;
