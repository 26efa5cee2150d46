-- what a seat said aloud, as the secretary recorded it; the seat confirms or corrects it until closing
alter table approval_answer add column confirmed boolean default true not null;
alter table approval_answer add column oral_answer varchar(20);
alter table approval_answer add column oral_reason varchar(2000);
alter table approval_answer add column oral_note varchar(500);
alter table approval_answer add column oral_by varchar(200);
alter table approval_answer add column oral_at timestamp with time zone;
