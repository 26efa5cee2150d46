create table ambition_ambition (
    id          uuid primary key,
    prefix      varchar(12)  not null,
    code        varchar(8)   not null unique,
    name        varchar(200) not null,
    position    integer      not null,
    -- the one that says how the others hang together
    overarching boolean      not null
);

create table ambition_strategy (
    id            uuid primary key,
    ambition_id   uuid         not null references ambition_ambition (id),
    number        varchar(40)  unique,
    title         varchar(200) not null,
    summary       varchar(4000) not null,
    round         integer      not null,
    author        varchar(200) not null,
    created_at    timestamp with time zone not null,
    submitted_by  varchar(200),
    submitted_at  timestamp with time zone,
    outcome       varchar(40),
    closed_at     timestamp with time zone,
    problem       varchar(1000),
    problem_step  varchar(100),
    -- whether anything of it is other than when it was submitted
    changed       boolean      default false not null,
    version       integer      not null
);

create table ambition_component (
    id                 uuid primary key,
    strategy_id        uuid         not null references ambition_strategy (id),
    position           integer      not null,
    about              varchar(1000) not null,
    means              numeric(14, 2),
    means_note         varchar(1000) not null,
    owner              varchar(200) not null,
    -- what the tables are asked, by column of T1 to T3, as JSON: {"onderwerp":"subsidie","gedekt":"ja"}
    facts              varchar(2000) not null
);
create index ambition_component_strategy on ambition_component (strategy_id);

create table ambition_document (
    id          uuid primary key,
    strategy_id uuid         not null references ambition_strategy (id),
    round       integer      not null,
    name        varchar(255) not null,
    media_type  varchar(127) not null,
    size        bigint       not null,
    sha256      varchar(64)  not null,
    content     bytea        not null,
    added_at    timestamp with time zone not null
);
create index ambition_document_strategy on ambition_document (strategy_id);

-- one row per programme, year and ambition; locked while the next number is taken
create table ambition_number (
    series varchar(40) primary key,
    last   integer not null
);

-- what happened to a dossier or a matter (subject), in order: a kind that its module lists, and the argument of its sentence
create table ambition_happening (
    id          uuid primary key,
    subject     uuid         not null,
    happened_at timestamp with time zone not null,
    what        varchar(100) not null,
    who         varchar(200),
    detail      varchar(4000) not null
);
create index ambition_happening_subject on ambition_happening (subject, happened_at);
-- what happened lately, over all dossiers
create index ambition_happening_at on ambition_happening (happened_at);
