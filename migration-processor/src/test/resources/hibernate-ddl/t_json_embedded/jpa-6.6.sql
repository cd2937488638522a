create table A (id integer not null, document jsonb, plain jsonb, primary key (id));
