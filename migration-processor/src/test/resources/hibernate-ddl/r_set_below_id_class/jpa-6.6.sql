create table Dept (tint smallint not null check (tint between 0 and 1), code uuid not null, primary key (tint, code));
create table Dept_parts (Dept_tint smallint not null, Dept_code uuid not null, part uuid);
create table Mail (dept_tint smallint, mail_tint smallint, tint smallint not null check (tint between 0 and 1), code uuid not null, dept_code uuid, mail_code uuid, primary key (tint, code), unique (dept_tint, dept_code), unique (mail_tint, mail_code));
create table Mail_others (Mail_tint smallint not null, Mail_code uuid not null, part uuid);
alter table if exists Mail add constraint FKs9oc9lpnyc22d981yxatdpfkn foreign key (mail_tint, mail_code) references Mail;
alter table if exists Mail_others add constraint FKkitrlt3sk3orbp38mr5um9u6i foreign key (Mail_tint, Mail_code) references Mail;
