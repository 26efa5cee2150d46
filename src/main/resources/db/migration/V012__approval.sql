-- one round in which the seats answer about a strategy
create table approval_ballot (
    id               uuid primary key,
    strategy_id      uuid         not null,
    dossier_number   varchar(40)  not null,
    round            integer      not null,
    opened_at        timestamp with time zone not null,
    closes_at        timestamp with time zone not null,
    remind_at        timestamp with time zone not null,
    reminded_at      timestamp with time zone,
    paused_at        timestamp with time zone,
    closed_at        timestamp with time zone,
    -- who took it back
    closed_by        varchar(200),
    -- frozen when the ballot opens
    seats            integer      not null,
    sectors          integer      not null,
    objection_round  integer      not null,
    vote_rule_agreed boolean      not null,
    max_conflicts    integer      not null,
    min_present      integer      not null,
    min_sectors      integer      not null,
    max_rounds       integer      not null,
    min_in_favour    integer      not null,
    min_votes        integer      not null,
    residents_judge  boolean      not null,
    -- hashes of the text that is judged and of its document, as they were when the ballot opened
    text_sha256      varchar(64)  not null,
    document_sha256  varchar(64),
    outcome          varchar(40),
    rule             varchar(20),
    -- how a round without a decision went on
    settled          varchar(20),
    settled_by       varchar(200),
    settled_at       timestamp with time zone,
    settled_note     varchar(500),
    unique (strategy_id, round)
);

-- the answer of a seat; the last one before closing counts
create table approval_answer (
    id           uuid primary key,
    ballot_id    uuid          not null references approval_ballot (id),
    seat_id      uuid          not null,
    seat_number  integer       not null,
    sector_key   varchar(40),
    sector_name  varchar(100),
    residents    boolean       not null,
    answer       varchar(20)   not null,
    reason       varchar(2000) not null,
    own_power    boolean       not null,
    answered_by  varchar(200)  not null,
    answered_at  timestamp with time zone not null,
    -- the text that the answer is about
    about_sha256 varchar(64)   not null,
    confirmed    boolean       not null,
    -- what the seat said aloud, as the secretary recorded it; the seat confirms or corrects it until closing
    oral_answer  varchar(20),
    oral_reason  varchar(2000),
    oral_note    varchar(500),
    oral_by      varchar(200),
    oral_at      timestamp with time zone,
    -- the four questions about an objection, as the kernteam answered them; null while they were not asked
    tested_at         timestamp with time zone,
    tested_by         varchar(200),
    tested_explicit   boolean not null,
    tested_impersonal boolean not null,
    tested_argued     boolean not null,
    tested_unsafe     boolean not null,
    tested_note       varchar(2000),
    unique (ballot_id, seat_id)
);

-- the text that a ballot judges, as it was when the ballot opened
create table approval_judged_text (
    ballot_id uuid primary key references approval_ballot (id),
    body      text not null
);

-- what was done with an objection; the newest counts, none is changed
create table approval_handling (
    id           uuid primary key,
    ballot_id    uuid          not null references approval_ballot (id),
    seat_id      uuid          not null,
    handling     varchar(20)   not null,
    note         varchar(2000) not null,
    handled_by   varchar(200)  not null,
    handled_at   timestamp with time zone not null
);
create index approval_handling_ballot on approval_handling (ballot_id, handled_at);

-- what the process owner did with the time of a ballot, each with its reason; only ever added
create table approval_act (
    id        uuid primary key,
    ballot_id uuid         not null references approval_ballot (id),
    kind      varchar(20)  not null,
    reason    varchar(500) not null,
    acted_by  varchar(200) not null,
    acted_at  timestamp with time zone not null,
    closes_at timestamp with time zone
);
create index approval_act_ballot on approval_act (ballot_id, acted_at);

-- why the table said what it said of a ballot
create table approval_ground (
    ballot_id     uuid primary key references approval_ballot (id),
    table_id      varchar(100) not null,
    table_version integer      not null,
    table_sha256  varchar(64)  not null,
    rule          varchar(20)  not null,
    source        varchar(1000) not null,
    inputs        text         not null,
    decided_at    timestamp with time zone not null
);
