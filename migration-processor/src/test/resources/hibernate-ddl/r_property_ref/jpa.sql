create table D (e2 integer, id bigint not null, owner_id bigint, code varchar(255), e1 varchar(255), nat varchar(255), primary key (id), unique (nat));
create table E (id bigint not null, a_id varchar(255), d_id varchar(255) unique, nn varchar(255), primary key (id));
create table O (id bigint not null, primary key (id));
alter table if exists D add constraint FKt6jqe3580wltbrlcxst0hpnc7 foreign key (owner_id) references O;
alter table if exists E add constraint FK56dpocbdlve9itga4xd5dwcow foreign key (a_id) references D (code);
alter table if exists E add constraint FKhtsc7lw9hct5bh1j1xfkj2js3 foreign key (nn) references D (nat);
alter table if exists E add constraint FKaq4dkpx5sqbybehk3dg1x9fwy foreign key (d_id) references D (code);
