create table evaluation_evaluation (
    id              uuid primary key,
    track_id        uuid         not null,
    ambition_code   varchar(8)   not null,
    round           integer      not null,
    workshop_id     uuid         not null,
    first_ambition  boolean      not null,
    title           varchar(200) not null,
    opened_at       timestamp with time zone not null,
    forms_close_at  timestamp with time zone not null,
    invited         integer      not null,
    counted_at      timestamp with time zone,
    advice          varchar(40),
    rule            varchar(20),
    table_version   integer,
    table_sha256    varchar(64),
    inputs          varchar(4000),
    action          varchar(40),
    another_round   boolean,
    releases_others boolean,
    reason          varchar(4000),
    decided_by      varchar(200),
    decided_at      timestamp with time zone,
    kernteam_view   varchar(4000),
    kernteam_at     timestamp with time zone,
    version         integer      not null,
    unique (track_id, round, workshop_id)
);

-- a link is good for one answer; it knows the sector of who got it, not who
create table evaluation_link (
    token_sha256  varchar(64) primary key,
    evaluation_id uuid        not null references evaluation_evaluation (id),
    sector        varchar(40) not null,
    used          boolean     not null
);
create index evaluation_link_evaluation on evaluation_link (evaluation_id);

-- nothing here leads back to a link or a moment
create table evaluation_answer (
    id            uuid primary key,
    evaluation_id uuid          not null references evaluation_evaluation (id),
    sector        varchar(40)   not null,
    effective     integer       not null,
    feasible      integer       not null,
    heard         integer       not null,
    keep          varchar(2000) not null,
    improve       varchar(2000) not null,
    -- somebody looked at the texts, so that others may read them
    looked        boolean       not null
);
create index evaluation_answer_evaluation on evaluation_answer (evaluation_id);

-- a lesson is a proposal to change a part of the script
create table evaluation_lesson (
    id            uuid primary key,
    ambition_code varchar(8)    not null,
    round         integer       not null,
    part          integer       not null,
    observation   varchar(2000) not null,
    proposal      varchar(4000) not null,
    noted_by      varchar(200)  not null,
    noted_at      timestamp with time zone not null,
    accepted      boolean,
    reason        varchar(2000),
    decided_by    varchar(200),
    decided_at    timestamp with time zone,
    script_version integer,
    version       integer       not null
);
create index evaluation_lesson_ambition on evaluation_lesson (ambition_code);
