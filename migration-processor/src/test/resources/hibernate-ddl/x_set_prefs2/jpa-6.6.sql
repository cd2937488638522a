create table T (flag char(1) not null, may char(1), took numeric(21,0), at timestamp(6), id varchar(36) not null, parent_id varchar(36), other varchar(40), primary key (id));
create table T_byFlag (byFlag_KEY char(1) not null, byFlag timestamp(6), T_id varchar(36) not null, primary key (byFlag_KEY, T_id));
alter table if exists T add constraint FK8pyn4qy5hf98t0u5kn6cf8wnm foreign key (parent_id) references T;
alter table if exists T_byFlag add constraint FKb3fmwmus9m92phqbmy78f8o4 foreign key (T_id) references T;
