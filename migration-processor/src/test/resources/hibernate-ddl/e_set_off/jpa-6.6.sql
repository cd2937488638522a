create table Book (b bigint, id bigint not null, primary key (id));
alter table if exists Book add constraint FK7f8qrspj5ngldoiv1unks6wh6 foreign key (b) references Book;
