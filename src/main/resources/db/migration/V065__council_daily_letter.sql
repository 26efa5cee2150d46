-- each day's letter to the griffie once, whoever writes it: the day, and up to which moment it tells
create table council_daily_letter (
    told_on    date primary key,
    told_until timestamp with time zone not null,
    written_at timestamp with time zone not null,
    told       integer not null
);
-- what came in since the letter before
create index council_item_term_ends on council_item (term_ends_at);
