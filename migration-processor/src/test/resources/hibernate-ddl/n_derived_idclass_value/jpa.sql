create table Author (id bigint not null, primary key (id));
create table Mail (page_author_id bigint not null, primary key (page_author_id));
create table Note (number integer not null, page_author_id bigint not null, primary key (number, page_author_id));
create table Page (author_id bigint not null, primary key (author_id));
alter table if exists Mail add constraint FKd8a3tqvaxpwd3a6c6kgtqqfnk foreign key (page_author_id) references Page;
alter table if exists Note add constraint FK4qc423qqdyp3hf03n8frg08nd foreign key (page_author_id) references Page;
alter table if exists Page add constraint FKj4rn7g3e5s4vq1eugrol677s5 foreign key (author_id) references Author;
