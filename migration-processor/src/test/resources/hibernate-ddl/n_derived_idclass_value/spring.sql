create table author (id bigint not null, primary key (id));
create table mail (page_author_id bigint not null, primary key (page_author_id));
create table note (number integer not null, page_author_id bigint not null, primary key (number, page_author_id));
create table page (author_id bigint not null, primary key (author_id));
alter table if exists mail add constraint FKt615ftlw64bp2pjnwaufq3na1 foreign key (page_author_id) references page;
alter table if exists note add constraint FK3wo573qs2nl5lsdg47rww5n1m foreign key (page_author_id) references page;
alter table if exists page add constraint FKsf7aax7t3dfld3nq415kpi4oh foreign key (author_id) references author;
