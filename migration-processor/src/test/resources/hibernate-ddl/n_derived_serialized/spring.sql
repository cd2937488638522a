create table author (number integer not null, dtype varchar(31) not null check ((dtype in ('Author','Novelist'))), name varchar(255) not null, primary key (number, name));
create table letter (novelist_number integer not null, novelist_name bytea not null, primary key (novelist_name), unique (novelist_name, novelist_number));
create table mail (page_author_number integer not null, page_author_name bytea not null, primary key (page_author_name), unique (page_author_name, page_author_number));
create table note (page_author_number integer not null, part integer not null, page_author_name bytea not null, primary key (part, page_author_name));
create table page (author_number integer not null, author_name varchar(255) not null, primary key (author_name, author_number));
alter table if exists letter add constraint FKp4b86ionysjn0xp5fo0ehgmhf foreign key (novelist_number, novelist_name) references author;
alter table if exists mail add constraint FKmw1fqaie6yfwmg93tvb1uffdc foreign key (page_author_name, page_author_number) references page;
alter table if exists note add constraint FK93sllqr2r9481moqtcvfyem7j foreign key (page_author_name, page_author_number) references page;
alter table if exists page add constraint FK3g0u25bpoabxsc759xa6iiwnp foreign key (author_number, author_name) references author;
