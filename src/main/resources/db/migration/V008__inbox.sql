-- a task as people see it; the title of an account says who, and no person
create table inbox_task (
    id             uuid primary key,
    task_id        varchar(64)  not null,
    process        varchar(60)  not null,
    step           varchar(60)  not null,
    subject        varchar(64)  not null,
    role           varchar(40)  not null,
    seat_id        uuid,
    dossier_number varchar(40),
    dossier_title  varchar(200),
    opened_at      timestamp with time zone not null,
    due            timestamp with time zone,
    -- who has it in hand
    assignee       uuid,
    assignee_title varchar(200),
    assigned_at    timestamp with time zone,
    drafted        boolean      not null,
    closed_at      timestamp with time zone,
    closed_by      varchar(200)
);
create index inbox_task_task on inbox_task (task_id);
create index inbox_task_subject on inbox_task (subject, step);
-- open tasks in the order of their urgency; what a seat or a role has, and has done
create index inbox_task_open on inbox_task (closed_at, due, opened_at);
create index inbox_task_seat on inbox_task (role, seat_id, closed_at);

-- who gave a task to whom and why; titles of accounts, no persons
create table inbox_move (
    id             uuid primary key,
    row_id         uuid         not null,
    process        varchar(60)  not null,
    step           varchar(60)  not null,
    dossier_number varchar(40),
    from_account   uuid,
    from_title     varchar(200),
    to_account     uuid         not null,
    to_title       varchar(200) not null,
    moved_by       varchar(200) not null,
    reason         varchar(500) not null,
    moved_at       timestamp with time zone not null,
    seen           boolean      not null
);
create index inbox_move_row on inbox_move (row_id, moved_at);
create index inbox_move_from on inbox_move (from_account, seen, moved_at);

-- what someone does not want to see before this moment
create table inbox_snooze (
    row_id  uuid not null,
    account uuid not null,
    until   timestamp with time zone not null,
    primary key (row_id, account)
);

-- the filter someone used last
create table inbox_filter (
    account  uuid primary key,
    query    varchar(2000) not null,
    saved_at timestamp with time zone not null
);

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
