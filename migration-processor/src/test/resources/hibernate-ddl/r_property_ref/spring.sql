create table d (e2 integer, id bigint not null, owner_id bigint, code varchar(255), e1 varchar(255), nat varchar(255), primary key (id), unique (nat));
create table e (id bigint not null, a_id varchar(255), d_id varchar(255) unique, nn varchar(255), primary key (id));
create table o (id bigint not null, primary key (id));
alter table if exists d add constraint FKmb1kq6caj5v0dqgayj2cpky9x foreign key (owner_id) references o;
alter table if exists e add constraint FKmdbxn6nueq17s3c88wbdx6590 foreign key (a_id) references d (code);
alter table if exists e add constraint FK3dwysxchjaft38k1tq0qpq9y7 foreign key (nn) references d (nat);
alter table if exists e add constraint FKnsro88s6xmti7k6hhv0givwkt foreign key (d_id) references d (code);
