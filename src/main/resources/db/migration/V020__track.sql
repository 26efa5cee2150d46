-- one ambition's way through the programme
create table track_track (
    id                 uuid primary key,
    programme_id       uuid         not null,
    ambition_code      varchar(8)   not null,
    ambition_name      varchar(200) not null,
    number             varchar(40)  not null,
    position           integer      not null,
    pilot              boolean      not null,
    round              integer      not null,
    script_version     integer      not null,
    started_at         timestamp with time zone,
    held_round         integer      not null,
    evaluated_round    integer      not null,
    last_held_on       date,
    ready_at           timestamp with time zone,
    strategy_id        uuid,
    submitted_at       timestamp with time zone,
    decided_at         timestamp with time zone,
    closed_at          timestamp with time zone,
    changed_at         timestamp with time zone not null,
    version            integer      not null,
    unique (programme_id, ambition_code)
);
create index track_strategy on track_track (strategy_id);
