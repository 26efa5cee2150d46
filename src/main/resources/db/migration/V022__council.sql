-- a component that the council is asked about, from the offer to what came of it
create table council_item (
    id                uuid primary key,
    component_id      uuid          not null unique,
    dossier_number    varchar(40)   not null,
    title             varchar(200)  not null,
    about             varchar(1000) not null,
    council_role      varchar(40)   not null,
    -- the package as it was offered; later changes of the dossier do not change it
    summary           varchar(4000) not null,
    document_id       uuid,
    document_name     varchar(255),
    ballot            text          not null,
    explanation       text          not null,
    coalition         text          not null,
    means             text          not null,
    offered_at        timestamp with time zone not null,
    registered_by     varchar(200),
    registered_at     timestamp with time zone,
    term_ends_at      timestamp with time zone,
    term_passed       boolean       not null,
    committee_on      date,
    debated_on        date,
    debate_report     varchar(4000),
    debated_by        varchar(200),
    council_on        date,
    treatment         varchar(20),
    planned_by        varchar(200),
    planned_at        timestamp with time zone,
    -- a change of the budget waits for 14 days after public notice, unless urgent (Gemeentewet 192(2), 190(3))
    budget_change     boolean       not null,
    noticed_on        date,
    urgency           varchar(500),
    resolution        varchar(20),
    resolution_text   varchar(4000),
    resolution_amount numeric(14, 2),
    resolved_on       date,
    resolved_by       varchar(200),
    -- where the council's decision can be read: list of decisions, link or number
    resolution_source varchar(500),
    reported_at       timestamp with time zone,
    -- the coalition took it back, before the council decided
    withdrawn_reason  varchar(500),
    withdrawn_by      varchar(200),
    withdrawn_at      timestamp with time zone,
    notes             varchar(4000) not null,
    version           integer       not null
);
create index council_item_offered on council_item (offered_at);
-- what came in since the letter before
create index council_item_term_ends on council_item (term_ends_at);

-- what the council wants changed, and what the coalition does with it; only ever added
create table council_return (
    id          uuid primary key,
    item_id     uuid          not null references council_item (id),
    position    integer       not null,
    resolution  varchar(20)   not null,
    resolved_on date          not null,
    to_change   varchar(4000) not null,
    answer      varchar(4000),
    answered_by varchar(200),
    answered_at timestamp with time zone,
    unique (item_id, position)
);

-- each time the term was extended, with its reason; only ever added
create table council_extension (
    id          uuid primary key,
    item_id     uuid         not null references council_item (id),
    old_end     timestamp with time zone not null,
    new_end     timestamp with time zone not null,
    reason      varchar(500) not null,
    extended_by varchar(200) not null,
    extended_at timestamp with time zone not null
);
create index council_extension_item on council_extension (item_id, extended_at);

-- each time a planned date was moved, with its reason; only ever added
create table council_move (
    id               uuid primary key,
    item_id          uuid         not null references council_item (id),
    old_committee_on date,
    old_council_on   date         not null,
    reason           varchar(500) not null,
    moved_by         varchar(200) not null,
    moved_at         timestamp with time zone not null
);
create index council_move_item on council_move (item_id, moved_at);

-- papers of the council's side, as they were put in
create table council_paper (
    id         uuid primary key,
    item_id    uuid         not null references council_item (id),
    name       varchar(255) not null,
    size       bigint       not null,
    sha256     varchar(64)  not null,
    content    bytea        not null,
    added_by   varchar(200) not null,
    added_at   timestamp with time zone not null
);
create index council_paper_item on council_paper (item_id, added_at);
