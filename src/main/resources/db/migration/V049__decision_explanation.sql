-- each text of a table once, however many decisions it explains
create table decision_table (
    sha256 varchar(64) primary key,
    xml    text not null
);
insert into decision_table (sha256, xml)
select g.table_sha256, g.table_xml from decision_ground g
where not exists (select 1 from decision_ground o where o.table_sha256 = g.table_sha256 and o.id < g.id);
alter table decision_ground drop column table_xml;
alter table decision_ground add constraint decision_ground_table foreign key (table_sha256) references decision_table (sha256);
-- the sentence and the source as they were when the advice was given; null for advice of before this version
alter table decision_ground add column sentence varchar(1000);
alter table decision_ground add column source varchar(2000);
