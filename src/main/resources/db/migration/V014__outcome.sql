-- what was said after a ballot, in words; one for each concluded ballot
create table outcome_statement (
    ballot_id      uuid          primary key,
    strategy_id    uuid          not null,
    dossier_number varchar(40)   not null,
    dossier_title  varchar(200)  not null,
    ballot_outcome varchar(40)   not null,
    concluded_at   timestamp with time zone not null,
    state_by       timestamp with time zone not null,
    remind_at      timestamp with time zone not null,
    reminded_at    timestamp with time zone,
    statement      varchar(4000),
    owner          varchar(220),
    next_step      varchar(1000),
    stated_by      varchar(200),
    stated_at      timestamp with time zone,
    state          varchar(20)   not null,
    next_review_on date,
    version        integer       not null
);
create index outcome_statement_strategy on outcome_statement (strategy_id);
create index outcome_statement_state on outcome_statement (state, concluded_at);

-- whom to tell: "role:CHAIR", "sector:bewoners", "seat:kernteam-3"
create table outcome_tell (
    ballot_id uuid         not null references outcome_statement (ballot_id),
    party     varchar(220) not null,
    primary key (ballot_id, party)
);

create table outcome_review (
    id         uuid          primary key,
    ballot_id  uuid          not null references outcome_statement (ballot_id),
    review_on  date          not null,
    opens_at   timestamp with time zone not null,
    planned_by varchar(200)  not null,
    planned_at timestamp with time zone not null,
    opened_at  timestamp with time zone,
    judge_by   timestamp with time zone,
    judgement  varchar(20),
    words      varchar(2000),
    judged_by  varchar(200),
    judged_at  timestamp with time zone
);
create index outcome_review_ballot on outcome_review (ballot_id);

create table outcome_review_move (
    review_id uuid          not null references outcome_review (id),
    place     integer       not null,
    moved_from date         not null,
    moved_to  date          not null,
    reason    varchar(500)  not null,
    moved_by  varchar(200)  not null,
    moved_at  timestamp with time zone not null,
    primary key (review_id, place)
);
