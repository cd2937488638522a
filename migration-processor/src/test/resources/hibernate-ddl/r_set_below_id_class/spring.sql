create table dept (tint smallint not null check ((tint between 0 and 1)), code uuid not null, primary key (tint, code));
create table dept_parts (dept_tint smallint not null, dept_code uuid not null, part uuid, unique (dept_tint, dept_code, part));
create table mail (dept_tint smallint, mail_tint smallint, tint smallint not null check ((tint between 0 and 1)), code uuid not null, dept_code uuid, mail_code uuid, primary key (tint, code), unique (dept_tint, dept_code), unique (mail_tint, mail_code));
create table mail_others (mail_tint smallint not null, mail_code uuid not null, part uuid, unique (mail_tint, mail_code, part));
alter table if exists mail add constraint FKmjpoab3xl167cymshd8o9f4ai foreign key (mail_tint, mail_code) references mail;
alter table if exists mail_others add constraint FKoha3ka57ikbam47noeregm29a foreign key (mail_tint, mail_code) references mail;
