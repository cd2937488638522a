create sequence explicitTab_SEQ start with 1 increment by 50;
create sequence HTTPLog_SEQ start with 1 increment by 50;
create sequence myGenName start with 1 increment by 50;
create table explicitTab (id bigint not null, primary key (id));
create table Gen (id bigint not null, primary key (id));
create table hibernate_sequences (next_val bigint, sequence_name varchar(255) not null, primary key (sequence_name));
insert into hibernate_sequences(sequence_name, next_val) values ('default',0);
create table HTTPLog (id bigint not null, primary key (id));
create table Uni (id bigint not null, primary key (id));
