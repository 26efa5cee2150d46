-- motions (moties) and pledges (toezeggingen)
create table motion_commitment (
    id           uuid          primary key,
    kind         varchar(20)   not null,
    reference    varchar(40)   not null,
    title        varchar(200)  not null,
    wording      varchar(8000) not null,
    source       varchar(500)  not null,
    made_when    varchar(500),
    made_on      date,
    due_on       date,
    open         boolean       not null,
    report_text  varchar(8000),
    reported_by  varchar(200),
    reported_at  timestamp with time zone,
    settled_text varchar(8000),
    settled_by   varchar(200),
    settled_on   date,
    version      integer       not null,
    unique (kind, reference)
);

-- the work that answers them
create table motion_work (
    id            uuid          primary key,
    commitment_id uuid          not null references motion_commitment (id),
    kind          varchar(20)   not null,
    target        varchar(60)   not null,
    title         varchar(1000) not null,
    note          varchar(200)  not null,
    unique (commitment_id, kind, target)
);
create index motion_work_target on motion_work (target);

-- questions of council members
create table motion_question (
    id          uuid          primary key,
    number      varchar(20)   not null unique,
    asked_by    varchar(200)  not null,
    subject     varchar(200)  not null,
    wording     varchar(8000) not null,
    asked_on    date          not null,
    due_on      date          not null,
    open        boolean       not null,
    answer      varchar(8000),
    answered_by varchar(200),
    answered_at timestamp with time zone,
    version     integer       not null
);
create index motion_question_asked on motion_question (asked_on desc, number desc);

-- the last number given in a year; locked while the next one is taken
create table motion_number (
    series varchar(20) primary key,
    last   integer     not null
);

-- meetings with the council that were announced
create table motion_meeting (
    id            uuid          primary key,
    file_key      varchar(60)   not null unique,
    theme         varchar(500)  not null,
    announced_for varchar(500)  not null,
    earliest      date          not null,
    latest        date          not null,
    source        varchar(500)  not null,
    meeting_on    date,
    place         varchar(200),
    report        varchar(8000),
    held          boolean       not null,
    version       integer       not null
);
