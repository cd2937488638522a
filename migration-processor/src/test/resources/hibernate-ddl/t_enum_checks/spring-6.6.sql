create table t (as_int integer check (as_int between 0 and 2), body smallint check (body between 0 and 1), ch char(1) not null, chk smallint check ((chk > 1) and (chk between 0 and 2)), month smallint check (month between 0 and 11), nb integer not null check (nb in (0,1)), ord smallint check (ord between 0 and 2), id bigint not null, str20 varchar(20) not null check (str20 in ('RED','GREEN','BLUE')), bcd varchar(3) check (bcd in ('N','Y')), bconv varchar(255) check (bconv in ('N','Y')), cd varchar(9) check (cd in ('RED','GREEN','BLUE')), conv varchar(255), str varchar(255) check (str in ('RED','GREEN','BLUE')), vc varchar(255) check (vc in ('RED','GREEN','BLUE')), arr smallint array, primary key (id));
create table t_pair (pair smallint check (pair between 0 and 2), pair_key smallint not null check (pair_key between 0 and 2), t_id bigint not null, primary key (pair_key, t_id));
create table t_by_color (t_id bigint not null, by_color varchar(255), by_color_key varchar(255) not null check (by_color_key in ('RED','GREEN','BLUE')), primary key (t_id, by_color_key));
create table t_ords (ords smallint check (ords between 0 and 2), t_id bigint not null);
create table t_strs (t_id bigint not null, strs varchar(255) check (strs in ('RED','GREEN','BLUE')));
alter table if exists t_pair add constraint FKdd4sdvsr6g0f32e5pqtjjyse6 foreign key (t_id) references t;
alter table if exists t_by_color add constraint FKeqg6oykwnvbup94mstfd50oa6 foreign key (t_id) references t;
alter table if exists t_ords add constraint FKptebfmoy8kherjtumww8q07x foreign key (t_id) references t;
alter table if exists t_strs add constraint FKd69niigwi71iutlee3num2mtm foreign key (t_id) references t;
