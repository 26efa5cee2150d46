-- the way that a component goes: advised, chosen, decided
create table decision_route (
    component_id     uuid primary key,
    strategy_id      uuid          not null,
    dossier_number   varchar(40)   not null,
    about            varchar(1000) not null,
    -- what the rules advised
    advised_at       timestamp with time zone,
    advised_route    varchar(40),
    advised_role     varchar(40),
    -- what a person made of it
    route            varchar(40),
    council_role     varchar(40),
    confirmed_by     varchar(200),
    confirmed_at     timestamp with time zone,
    override_reason  varchar(2000),
    -- the wijkcoalitie
    meeting_on       date,
    scheduled_by     varchar(200),
    coalition_answer varchar(20),
    coalition_text   varchar(4000),
    coalition_on     date,
    coalition_by     varchar(200),
    -- the college or a partner, after the wijkcoalitie
    body             varchar(20),
    body_partner     varchar(200),
    body_what        varchar(20),
    body_text        varchar(4000),
    body_amount      numeric(14, 2),
    body_on          date,
    body_source      varchar(500),
    body_by          varchar(200),
    -- the council; what it said stands with its item
    council_outcome  varchar(40),
    -- of a split component: the part that asks the money for it, and how it went on when that lacked
    money_part       uuid,
    money_further    varchar(20),
    money_reason     varchar(2000),
    money_by         varchar(200),
    -- the end
    result           varchar(40),
    recorded_at      timestamp with time zone,
    version          integer       not null
);
create index decision_route_strategy on decision_route (strategy_id);

-- each text of a table once, however many decisions it explains
create table decision_table (
    sha256 varchar(64) primary key,
    xml    text not null
);

-- the ground of an advice, kept for good: it does not depend on the engine or on the tables of today
create table decision_ground (
    id            uuid primary key,
    component_id  uuid         not null references decision_route (component_id),
    position      integer      not null,
    table_id      varchar(100) not null,
    table_version integer      not null,
    table_sha256  varchar(64)  not null constraint decision_ground_table references decision_table (sha256),
    rule          varchar(20)  not null,
    inputs        text         not null,
    -- the row in words and its source, as they were when the advice was given
    sentence      varchar(1000) not null,
    source        varchar(2000) not null
);
create index decision_ground_component on decision_ground (component_id);

-- every wish to go another way than advised, also those that were refused or withdrawn
create table decision_override (
    id              uuid          primary key,
    component_id    uuid          not null references decision_route (component_id),
    position        integer       not null,
    route           varchar(40)   not null,
    council_role    varchar(40)   not null,
    reason          varchar(2000) not null,
    council_touched boolean       not null,
    asked_by        varchar(200)  not null,
    asked_account   uuid          not null,
    asked_at        timestamp with time zone not null,
    chair_agreed    boolean,
    chair_by        varchar(200),
    chair_account   uuid,
    chair_at        timestamp with time zone,
    chair_note      varchar(2000),
    griffie_agreed  boolean,
    griffie_by      varchar(200),
    griffie_account uuid,
    griffie_at      timestamp with time zone,
    griffie_note    varchar(2000),
    withdrawn_by    varchar(200),
    withdrawn_at    timestamp with time zone,
    constraint decision_override_position unique (component_id, position)
);

-- the meetings of the wijkcoalitie, four a year
create table decision_meeting (
    meeting_on date         primary key,
    place      varchar(200) not null
);
