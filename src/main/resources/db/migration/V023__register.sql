-- the register as a chain: each entry's hash covers its own columns and the hash before it; rows are added, never changed
create table register_entry (
    position       bigint       primary key,
    kind           varchar(20)  not null,
    subject        uuid         not null,
    reference      varchar(60)  not null,
    content_sha256 varchar(64)  not null,
    recorded_at    timestamp(3) with time zone not null,
    previous_hash  varchar(64)  not null,
    hash           varchar(64)  not null unique
);
create index register_entry_subject on register_entry (subject, position);

-- what the hashes of the entries are of; removed when a dossier is destroyed, the entry stays
create table register_content (
    position bigint primary key references register_entry (position),
    content  text not null
);

-- the last entry; locked while the next one is added
create table register_head (
    id       integer      primary key,
    position bigint       not null,
    hash     varchar(64)  not null,
    -- how often something that the register shows changed without the chain growing
    shown    bigint       not null
);
insert into register_head (id, position, shown, hash) values (1, 0, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- the head as it was published, a day a row
create table register_daily_head (
    published_on date       primary key,
    position     bigint      not null,
    hash         varchar(64) not null,
    published_at timestamp with time zone not null
);

-- what the register's pages search; can be made anew from the entries
create table register_decision (
    id            uuid          primary key,
    reference     varchar(60)   not null unique,
    position      bigint        not null references register_entry (position),
    ambition_code varchar(8)    not null,
    ambition_name varchar(200)  not null,
    title         varchar(1000) not null,
    body          varchar(40)   not null,
    partner       varchar(200),
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
create unique index register_decision_position on register_decision (position);
create index register_decision_newest on register_decision (decided_on desc, reference desc);
create index register_decision_ambition on register_decision (ambition_code, decided_on desc, reference desc);
create index register_decision_body on register_decision (body, decided_on desc, reference desc);
create index register_decision_changed on register_decision (changed_at desc);
