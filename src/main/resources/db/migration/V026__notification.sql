-- what an account chose, and up to which day its digests went
create table notification_receiver (
    account_id     uuid primary key,
    token          varchar(64) not null unique,
    task_pace      varchar(10) not null,
    reminder_pace  varchar(10) not null,
    outcome_pace   varchar(10) not null,
    papers_pace    varchar(10) not null,
    daily_through  date,
    weekly_through date,
    version        integer     not null
);

-- that an account was told something, once; titles of accounts, no addresses
create table notification_told (
    id             uuid primary key,
    account_id     uuid         not null,
    about          varchar(120) not null,
    title          varchar(200) not null,
    occasion       varchar(10)  not null,
    pace           varchar(10)  not null,
    row_id         uuid,
    dossier_number varchar(40),
    dossier_title  varchar(200),
    what           varchar(150) not null,
    detail         varchar(500) not null,
    href           varchar(300) not null,
    happened_at    timestamp with time zone not null,
    due            timestamp with time zone,
    role           varchar(40),
    seat_number    integer,
    letter_key     varchar(200) not null,
    written_at     timestamp with time zone not null,
    unique (account_id, about)
);
create index notification_told_row on notification_told (account_id, row_id);
create index notification_told_dossier on notification_told (dossier_number, written_at);
create index notification_told_letter on notification_told (letter_key);
create index notification_told_written on notification_told (written_at);

-- that somebody asked by hand: once a day for each thing
create table notification_rappel (
    id       uuid primary key,
    subject  varchar(64)  not null,
    step     varchar(60)  not null,
    asked_on date         not null,
    asked_by varchar(200) not null,
    asked_at timestamp with time zone not null,
    unique (subject, step, asked_on)
);

-- when a job ran last
create table notification_run (
    job    varchar(40) primary key,
    ran_at timestamp with time zone not null,
    failed integer not null
);

-- each day's letter to a role once, whoever writes it: which letter, the day, and up to which moment it tells
create table notification_bulletin (
    kind       varchar(40) not null,
    told_on    date        not null,
    told_until timestamp with time zone not null,
    written_at timestamp with time zone not null,
    told       integer     not null,
    primary key (kind, told_on)
);
