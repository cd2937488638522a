create table addresses (id integer not null, post_key bigint not null, primary key (id));
create table dept (id integer not null, primary key (id));
create table dept_mail (id integer not null, mail_key bigint not null, primary key (id));
create table firsts (id integer not null, first_key bigint not null unique, primary key (id));
create table mail (key bigint not null, primary key (key));
create table many (dept_id integer not null, many_key bigint not null, primary key (dept_id, many_key));
alter table if exists dept_mail add constraint FKpmrkh9oejfhxn0tvyyrp96r7l foreign key (id) references dept;
alter table if exists many add constraint FKm0gyl8tq8xhj67hqeqn0mfjm5 foreign key (many_key) references mail;
alter table if exists many add constraint FKqmhlhmsojw1ipw4qn027nodeg foreign key (dept_id) references dept;
