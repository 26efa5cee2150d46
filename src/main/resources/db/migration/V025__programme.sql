-- one run of the programme, from the consent of the wijkcoalitie to the overarching decision
create table programme_cycle (
    id                 uuid primary key,
    prefix             varchar(12)  not null,
    name               varchar(200) not null,
    consented_on       date         not null,
    pilot              varchar(8)   not null,
    others_start_on    date         not null,
    ends_on            date         not null,
    recorded_by        varchar(200) not null,
    recorded_at        timestamp with time zone not null,
    pilot_evaluated_at timestamp with time zone,
    lessons_decided_at timestamp with time zone,
    script_version     integer,
    end_warned_at      timestamp with time zone,
    strategy_id        uuid,
    completed_at       timestamp with time zone,
    version            integer      not null
);
create index programme_cycle_strategy on programme_cycle (strategy_id);

-- every change of the planning, with its reason
create table programme_planning (
    id              uuid primary key,
    cycle_id        uuid          not null references programme_cycle (id),
    others_start_on date          not null,
    reason          varchar(2000) not null,
    who             varchar(200)  not null,
    revised_at      timestamp with time zone not null
);
