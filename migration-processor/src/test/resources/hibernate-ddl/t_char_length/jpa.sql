create table Flag (plain char(1), primitive char(3), same char(1), id bigint not null, some char(20), yesNo char(20) check ((yesNo in ('N','Y'))), list char(20) array, primary key (id));
