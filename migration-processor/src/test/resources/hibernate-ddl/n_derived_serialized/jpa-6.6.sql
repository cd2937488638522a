create table Author (number integer not null, DTYPE varchar(31) not null, name varchar(255) not null, primary key (number, name));
create table Letter (novelist_number integer not null, novelist_name bytea not null, primary key (novelist_name), unique (novelist_name, novelist_number));
create table Mail (page_author_number integer not null, page_author_name bytea not null, primary key (page_author_name), unique (page_author_name, page_author_number));
create table Note (page_author_number integer not null, part integer not null, page_author_name bytea not null, primary key (part, page_author_name));
create table Page (author_number integer not null, author_name varchar(255) not null, primary key (author_name, author_number));
alter table if exists Letter add constraint FKdan3x14qsqhx6vdv9n5iu0926 foreign key (novelist_number, novelist_name) references Author;
alter table if exists Mail add constraint FKnx9prfx6qj4l26ymeffu5yb8m foreign key (page_author_name, page_author_number) references Page;
alter table if exists Note add constraint FKly8he5yus98ek5gh2l866tbrp foreign key (page_author_name, page_author_number) references Page;
alter table if exists Page add constraint FKlivhvsbe4q5hlkugfqcygqi9c foreign key (author_number, author_name) references Author;
