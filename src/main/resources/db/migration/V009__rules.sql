-- a new version of a decision table, from the offer to its use; none is ever removed
create table rules_proposal (
    id            uuid primary key,
    table_id      varchar(100)  not null,
    table_name    varchar(200)  not null,
    xml           text          not null,
    sha256        varchar(64)   not null,
    base_sha256   varchar(64)   not null,
    note          varchar(2000) not null,
    report        text          not null,
    replayed      integer       not null,
    distinct_inputs integer     not null,
    differences   integer       not null,
    checked_at    timestamp with time zone not null,
    proposer_id   uuid          not null,
    proposed_by   varchar(200)  not null,
    proposed_at   timestamp with time zone not null,
    state         varchar(20)   not null,
    judged_by     varchar(200),
    judged_at     timestamp with time zone,
    reason        varchar(2000),
    used_at       timestamp with time zone,
    used_version  integer,
    -- the table while the proposal is open or on its way to the engine: one at a time
    open_table    varchar(100)  unique,
    version       integer       not null
);
create index rules_proposal_table on rules_proposal (table_id, proposed_at);

-- past decisions that a proposed table would advise otherwise, as a JSON list; apart, so that lists of proposals stay quick
create table rules_replay (
    proposal_id uuid primary key references rules_proposal (id),
    differences text not null
);
