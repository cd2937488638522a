create table Fields (id bigint not null, byField varchar(255), primary key (id));
create table Fields_set (Fields_id bigint not null, byField varchar(255), unique (Fields_id, byField));
create table Getters (id bigint not null, byGetter varchar(255), primary key (id));
create table Getters_set (Getters_id bigint not null, byGetter varchar(255), unique (Getters_id, byGetter));
alter table if exists Fields_set add constraint FK4xbqykbf6ups7jwt7tgoismhu foreign key (Fields_id) references Fields;
alter table if exists Getters_set add constraint FKggllsev9tcn2p81028vx8p1li foreign key (Getters_id) references Getters;
