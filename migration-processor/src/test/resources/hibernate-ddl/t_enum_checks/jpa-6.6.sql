create table T (asInt integer check (asInt between 0 and 2), body smallint check (body between 0 and 1), ch char(1) not null, chk smallint check ((chk > 1) and (chk between 0 and 2)), month smallint check (month between 0 and 11), nb integer not null check (nb in (0,1)), ord smallint check (ord between 0 and 2), id bigint not null, str20 varchar(20) not null check (str20 in ('RED','GREEN','BLUE')), bcd varchar(3) check (bcd in ('N','Y')), bconv varchar(255) check (bconv in ('N','Y')), cd varchar(9) check (cd in ('RED','GREEN','BLUE')), conv varchar(255), str varchar(255) check (str in ('RED','GREEN','BLUE')), vc varchar(255) check (vc in ('RED','GREEN','BLUE')), arr smallint array, primary key (id));
create table T_pair (pair smallint check (pair between 0 and 2), pair_KEY smallint not null check (pair_KEY between 0 and 2), T_id bigint not null, primary key (pair_KEY, T_id));
create table T_byColor (T_id bigint not null, byColor varchar(255), byColor_KEY varchar(255) not null check (byColor_KEY in ('RED','GREEN','BLUE')), primary key (T_id, byColor_KEY));
create table T_ords (ords smallint check (ords between 0 and 2), T_id bigint not null);
create table T_strs (T_id bigint not null, strs varchar(255) check (strs in ('RED','GREEN','BLUE')));
alter table if exists T_pair add constraint FKkw7lkl9yoc6hqxnbd2m80u4yk foreign key (T_id) references T;
alter table if exists T_byColor add constraint FKnf0btnyvm8v7egfo3nkmmi6et foreign key (T_id) references T;
alter table if exists T_ords add constraint FK3g9u4pwsy5g9kr34hh6jrye04 foreign key (T_id) references T;
alter table if exists T_strs add constraint FKe6jxubskl74lbnj819f5nxgqa foreign key (T_id) references T;
