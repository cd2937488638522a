create table A (DTYPE integer not null, id integer not null, ofLetter char(1) not null, ofNumber integer not null, sharedBelow integer, kind varchar(7) not null, ofDefined char(9) not null, sharing_DTYPE varchar(31) not null, computedOf varchar(255), definedOf varchar(255), letterOf varchar(255), longText varchar(255), recomputed varchar(255), redefined varchar(255), second varchar(255), shared varchar(255), textOf varchar(255), primary key (id));
create table B (id integer not null, defined char(3) default 'x' not null, longText varchar(255), textOf varchar(255), primary key (id));
create table B_keys (B_id integer not null, keys integer, ofKey varchar(3) not null, longText varchar(255) not null, textOf varchar(255) not null, primary key (B_id, ofKey, longText, textOf));
create table B_texts (B_id integer not null, longText varchar(255), ofSet char(4) not null, textOf varchar(255), unique (B_id, textOf, longText, ofSet));
create table C (id integer not null, inherited varchar(5) not null, longText varchar(255), textOf varchar(255), primary key (id));
create table more (id integer not null, primary key (id));
alter table if exists B_keys add constraint FKhhng0wtqdy5qt9qt0kng47jst foreign key (B_id) references B;
alter table if exists B_texts add constraint FK2i8khrn74beco6dyo8mralrfx foreign key (B_id) references B;
alter table if exists more add constraint FKlrw45q11toc8xjjs3q39djoy2 foreign key (id) references A;
