create table BigBird (birdNo bigint not null, nextBird_birdNo bigint, fullName varchar(255), quotedName varchar(255), primary key (birdNo));
create table BigBird_nickNames (BigBird_birdNo bigint not null, nickNames varchar(255));
create table BigBird_otherBirds (BigBird_birdNo bigint not null, otherBirds_birdNo bigint not null, primary key (BigBird_birdNo, otherBirds_birdNo));
alter table if exists BigBird add constraint FK89538j4fxg3kopv5pnjt8ovqa foreign key (nextBird_birdNo) references BigBird;
alter table if exists BigBird_nickNames add constraint FKk51akoitloew9kqchhyr40gd7 foreign key (BigBird_birdNo) references BigBird;
alter table if exists BigBird_otherBirds add constraint FKslicehofeh23frymdx9en25vn foreign key (otherBirds_birdNo) references BigBird;
alter table if exists BigBird_otherBirds add constraint FKscpywuhfiiuc4p5ktet18u0gu foreign key (BigBird_birdNo) references BigBird;
