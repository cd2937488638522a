create table p (id bigint not null, my_col varchar(255), primary key (id), unique (my_col));
create index i1 on p (my_col);
