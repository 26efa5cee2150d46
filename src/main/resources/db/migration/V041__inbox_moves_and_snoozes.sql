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
