create type k as (aa integer, bb integer);
create table B (id k, primary key (aa, bb), check (id is null or ((id).aa is not null and (id).bb is not null)));
