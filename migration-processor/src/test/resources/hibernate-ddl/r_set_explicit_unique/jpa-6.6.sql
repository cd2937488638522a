create table ec (o bigint not null, v varchar(255) not null, primary key (o, v), unique (v));
create table mm (a bigint not null, b bigint not null, primary key (a, b), unique (b));
create table T (id bigint not null, primary key (id));
alter table if exists ec add constraint FKm1qd1lblolxa6h1o0ptlu4gxa foreign key (o) references T;
alter table if exists mm add constraint FKj8xpvtda4qvkns64b45dwgs5w foreign key (b) references T;
alter table if exists mm add constraint FK417039ngf6rtf9sjvn0g6r5od foreign key (a) references T;
