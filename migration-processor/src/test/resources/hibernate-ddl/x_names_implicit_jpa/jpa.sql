create table BigBird (birdNo bigint not null, nextBird_birdNo bigint, fullName varchar(255), quotedName varchar(255), primary key (birdNo));
create table BigBird_BigBird (BigBird_birdNo bigint not null, otherBirds_birdNo bigint not null, primary key (BigBird_birdNo, otherBirds_birdNo));
create table BigBird_nickNames (BigBird_birdNo bigint not null, nickNames varchar(255), unique (BigBird_birdNo, nickNames));
alter table if exists BigBird add constraint FK89538j4fxg3kopv5pnjt8ovqa foreign key (nextBird_birdNo) references BigBird;
alter table if exists BigBird_BigBird add constraint FKpcq640cytnhrm9041v0ey8k5o foreign key (otherBirds_birdNo) references BigBird;
alter table if exists BigBird_BigBird add constraint FK20tdws9c7ectcy1ncspxegrr5 foreign key (BigBird_birdNo) references BigBird;
alter table if exists BigBird_nickNames add constraint FKk51akoitloew9kqchhyr40gd7 foreign key (BigBird_birdNo) references BigBird;
