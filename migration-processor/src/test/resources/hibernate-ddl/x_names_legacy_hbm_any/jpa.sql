create table Sparrow (id bigint not null, oneId bigint, anyOne varchar(255), primary key (id));
create table Sparrow_anyOnes (Sparrow_id bigint not null, anyId bigint not null, anyOnes varchar(255), unique (Sparrow_id, anyOnes, anyId));
alter table if exists Sparrow_anyOnes add constraint FK2lb07gtueshg017frl8njxckf foreign key (Sparrow_id) references Sparrow;
