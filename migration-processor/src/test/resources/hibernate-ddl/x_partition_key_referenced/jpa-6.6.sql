create table C (id bigint not null, t_id bigint, primary key (id));
create table T (id bigint not null, region varchar(255), primary key (id));
alter table if exists C add constraint FK2ldlw04q3ulvf9w4ulo4sewjg foreign key (t_id) references T;
