-- what someone typed in the form of a task and has not sent yet
create table inbox_draft (
    id       uuid primary key,
    row_id   uuid  not null,
    account  uuid  not null,
    fields   text  not null,
    saved_at timestamp with time zone not null,
    unique (row_id, account)
);
create index inbox_draft_saved on inbox_draft (saved_at);
