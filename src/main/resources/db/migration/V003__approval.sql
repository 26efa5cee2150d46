create table approval_ballot (
    id               uuid primary key,
    strategy_id      uuid         not null,
    dossier_number   varchar(40)  not null,
    round            integer      not null,
    opened_at        timestamp with time zone not null,
    closes_at        timestamp with time zone not null,
    remind_at        timestamp with time zone not null,
    reminded_at      timestamp with time zone,
    closed_at        timestamp with time zone,
    -- frozen when the ballot opens
    seats            integer      not null,
    objection_round  integer      not null,
    vote_rule_agreed boolean      not null,
    max_conflicts    integer      not null,
    min_present      integer      not null,
    min_sectors      integer      not null,
    max_rounds       integer      not null,
    min_in_favour    integer      not null,
    outcome          varchar(40),
    rule             varchar(20),
    unique (strategy_id, round)
);

create table approval_answer (
    id           uuid primary key,
    ballot_id    uuid          not null references approval_ballot (id),
    seat_id      uuid          not null,
    seat_number  integer       not null,
    sector_key   varchar(40),
    sector_name  varchar(100),
    answer       varchar(20)   not null,
    reason       varchar(2000) not null,
    own_power    boolean       not null,
    answered_by  varchar(200)  not null,
    answered_at  timestamp with time zone not null,
    unique (ballot_id, seat_id)
);
