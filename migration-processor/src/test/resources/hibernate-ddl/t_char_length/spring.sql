create table flag (plain char(1), primitive char(3), same char(1), id bigint not null, some char(20), yes_no char(20) check ((yes_no in ('N','Y'))), list char(20) array, primary key (id));
