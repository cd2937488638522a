create table by_field (id bigint not null, field_name varchar(255), primary key (id));
create table by_prop (active boolean not null, wrap boolean, pk bigint not null, ab varchar(255), pkg varchar(255), prot varchar(255), ro varchar(255), title varchar(255), urlvalue varchar(255), x varchar(255), primary key (pk));
create table mixed (id bigint not null, f varchar(255), t_col varchar(255), primary key (id));
create table mixed2 (id bigint not null, on_field varchar(255), primary key (id));
create table prop_over_ms (id bigint not null, msp varchar(255), primary key (id));
create table uses_emb_field (id bigint not null, ef varchar(255), primary key (id));
create table uses_emb_prop (id bigint not null, ep varchar(255), primary key (id));
