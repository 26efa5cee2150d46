-- the register as a log that a stranger can check (RFC 6962): rows are added, never changed
create table register_entry (
    -- from 1; in the tree it is one less
    position    bigint       primary key,
    kind        varchar(20)  not null,
    subject     uuid         not null,
    reference   varchar(60)  not null,
    recorded_at timestamp(3) with time zone not null,
    -- canonical JSON: what the tree has the hash of; the columns above repeat what it says
    leaf        text         not null
);
create index register_entry_subject on register_entry (subject, position);

-- what an entry has only the digest of (pattern of RFC 9901), so that it can be blanked and every proof still holds
create table register_disclosure (
    digest     varchar(43)  primary key,
    position   bigint       not null references register_entry (position),
    path       varchar(100) not null,
    -- [salt, name, value] as JSON; null when it was blanked
    disclosure text
);
create index register_disclosure_position on register_disclosure (position);

-- up to 256 hashes of the tree beside each other (C2SP tlog-tiles)
create table register_tile (
    tier   integer not null,
    number bigint  not null,
    hashes bytea   not null,
    primary key (tier, number)
);

-- where the log ends; locked while the next entry is added
create table register_head (
    id       integer primary key,
    position bigint  not null,
    -- how often something that the register shows changed without the log growing
    shown    bigint  not null,
    -- signed checkpoint (C2SP); empty as long as there is no entry
    note     text    not null
);
insert into register_head (id, position, shown, note) values (1, 0, 0, '');

-- the head as it was given out, a day a row
create table register_daily_head (
    published_on date   primary key,
    position     bigint not null,
    note         text   not null,
    published_at timestamp with time zone not null
);

-- the last head that each witness saw, with what it put under it (C2SP tlog-cosignature)
create table register_cosignature (
    witness  varchar(200)  primary key,
    position bigint        not null,
    line     varchar(2000) not null
);

-- what the register's pages search; can be made anew from the entries, and is compared with them
create table register_decision (
    id            uuid          primary key,
    reference     varchar(60)   not null unique,
    position      bigint        not null references register_entry (position),
    -- the entry with the words of today: a later one when it was corrected
    words_at      bigint        not null references register_entry (position),
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
    withdrawn_why varchar(2600),
    -- when it is looked at again: known from its outcome, so not in the log
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
