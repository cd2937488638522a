create table A (x integer not null, y integer not null, primary key (x, y));
create table B (n integer not null, parent_x integer not null, parent_y integer not null, primary key (n, parent_x, parent_y));
create table C (b_n integer, b_parent_x integer, b_parent_y integer, id bigint not null, primary key (id));
create table D (a_x integer not null, a_y integer not null, k varchar(255) not null, primary key (a_x, a_y, k));
alter table if exists B add constraint FKpacavpt5aer3lnb8rjmswn2fr foreign key (parent_x, parent_y) references A;
alter table if exists C add constraint FKlff3hmy43bo98axmnk9kfgmor foreign key (b_n, b_parent_x, b_parent_y) references B;
alter table if exists D add constraint FKkmn03cyve76tbfw2ynkvenkmj foreign key (a_x, a_y) references A;
