create table A (id bigint not null, doc jsonb, primary key (id));
create table Q (a_id bigint, id bigint not null, primary key (id));
create table Q_A (inverse_id bigint not null, many_id bigint not null, primary key (inverse_id, many_id));
alter table if exists Q add constraint FK3qqmvsn1r2wyns258lpijexvu foreign key (a_id) references A;
alter table if exists Q_A add constraint FKmjqplh8k13mbndvawdfpvpl4f foreign key (many_id) references A;
alter table if exists Q_A add constraint FKcguf8od192lvelpg2m9yj3yx6 foreign key (inverse_id) references Q;
