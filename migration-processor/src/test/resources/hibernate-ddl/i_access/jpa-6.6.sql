create table ByField (id bigint not null, fieldName varchar(255), primary key (id));
create table ByProp (active boolean not null, wrap boolean, pk bigint not null, URLValue varchar(255), aB varchar(255), pkg varchar(255), prot varchar(255), ro varchar(255), title varchar(255), x varchar(255), primary key (pk));
create table Mixed (id bigint not null, f varchar(255), t_col varchar(255), primary key (id));
create table Mixed2 (id bigint not null, onField varchar(255), primary key (id));
create table PropOverMs (id bigint not null, msp varchar(255), primary key (id));
create table UsesEmbField (id bigint not null, ef varchar(255), primary key (id));
create table UsesEmbProp (id bigint not null, ep varchar(255), primary key (id));
