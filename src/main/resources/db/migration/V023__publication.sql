-- the register as a chain: each entry's hash covers its own columns and the hash before it; rows are added, never changed
create table publication_entry (
    position       bigint       primary key,
    kind           varchar(20)  not null,
    subject        uuid         not null,
    reference      varchar(60)  not null,
    content_sha256 varchar(64)  not null,
    recorded_at    timestamp(3) with time zone not null,
    previous_hash  varchar(64)  not null,
    hash           varchar(64)  not null unique
);
create index publication_entry_subject on publication_entry (subject, position);

-- what the hashes of the entries are of; removed when a dossier is destroyed, the entry stays
create table publication_content (
    position bigint primary key references publication_entry (position),
    content  text not null
);

-- the last entry; locked while the next one is added
create table publication_head (
    id       integer      primary key,
    position bigint       not null,
    hash     varchar(64)  not null,
    -- how often something that the register shows changed without the chain growing
    shown    bigint       not null
);
insert into publication_head (id, position, shown, hash) values (1, 0, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- the head as it was published, a day a row
create table publication_daily_head (
    published_on date       primary key,
    position     bigint      not null,
    hash         varchar(64) not null,
    published_at timestamp with time zone not null
);

-- what the register's pages search; can be made anew from the entries
create table publication_decision (
    id            uuid          primary key,
    reference     varchar(60)   not null unique,
    position      bigint        not null references publication_entry (position),
    ambition_code varchar(8)    not null,
    ambition_name varchar(200)  not null,
    title         varchar(1000) not null,
    body          varchar(40)   not null,
    result        varchar(40)   not null,
    decided_on    date          not null,
    published_at  timestamp with time zone not null,
    changed_at    timestamp with time zone not null,
    withdrawn_on  date,
    withdrawn_why varchar(2000),
    -- when it is looked at again: known from its outcome, so not in the chain
    review_on     date,
    review_due    boolean       not null,
    words_in      text          not null,
    version       integer       not null
);
-- the sitemap goes through all that is published in the order in which it was
create unique index publication_decision_position on publication_decision (position);
create index publication_decision_newest on publication_decision (decided_on desc, reference desc);
create index publication_decision_ambition on publication_decision (ambition_code, decided_on desc, reference desc);
create index publication_decision_body on publication_decision (body, decided_on desc, reference desc);
create index publication_decision_changed on publication_decision (changed_at desc);

-- a recorded decision on its way to the register; what is planned stands here until its time has come
create table publication_case (
    id            uuid          primary key,
    piece         varchar(30),
    publish_by    timestamp with time zone not null,
    plan_id       uuid,
    publish_at    timestamp with time zone,
    title         varchar(1000),
    decided_text  varchar(4000),
    with_document boolean,
    planned_by    varchar(200),
    version       integer       not null
);

-- what table publication-terms said, a duty a row, and who settled it
create table publication_duty (
    id          uuid          primary key,
    decision_id uuid          not null references publication_case (id),
    position    integer       not null,
    rule        varchar(10)   not null,
    duty        varchar(200)  not null,
    term        varchar(40)   not null,
    body        varchar(20)   not null,
    source      varchar(1000) not null,
    due_at      timestamp with time zone not null,
    settled     varchar(20),
    note        varchar(2000),
    settled_by  varchar(200),
    settled_at  timestamp with time zone,
    version     integer       not null,
    unique (decision_id, rule)
);
create index publication_duty_open on publication_duty (body, due_at);
