-- the text that a ballot judges, as it was when the ballot opened, and its hash; an answer is about that hash
alter table approval_ballot add column text_sha256 varchar(64);
alter table approval_ballot add column document_sha256 varchar(64);
alter table approval_answer add column about_sha256 varchar(64);
create table approval_judged_text (
    ballot_id uuid primary key references approval_ballot (id),
    body      text not null
);
