-- what one partner brings to one activity in one quarter; the activity is an element of the theory of change
create table accountability_contribution (
    id               uuid           primary key,
    ambition_code    varchar(8)     not null,
    activity_id      uuid           not null,
    activity         varchar(500)   not null,
    partner          varchar(200)   not null,
    quarter          varchar(7)     not null,
    row_key          varchar(401)   not null,
    municipal        boolean        not null,
    programme        varchar(200),
    covered          boolean        not null,
    cover_ground     varchar(500),
    pledged_euro     numeric(14, 2) not null,
    pledged_hours    integer        not null,
    pledged_in_kind  varchar(1000)  not null,
    delivered_euro   numeric(14, 2),
    delivered_hours  integer,
    delivered_in_kind varchar(1000),
    changed_by       varchar(200)   not null,
    changed_at       timestamp with time zone not null,
    revision         integer        not null,
    constraint accountability_contribution_once unique (activity_id, quarter, row_key)
);
create index accountability_contribution_ambition on accountability_contribution (ambition_code, quarter);
create index accountability_contribution_quarter on accountability_contribution (quarter);

-- what an indicator of the theory of change stood at on a day
create table accountability_measurement (
    id            uuid           primary key,
    ambition_code varchar(8)     not null,
    indicator_id  uuid           not null,
    measured_on   date           not null,
    amount        numeric(14, 2) not null,
    source        varchar(500)   not null,
    recorded_by   varchar(200)   not null,
    recorded_at   timestamp with time zone not null,
    constraint accountability_measurement_once unique (indicator_id, measured_on)
);
create index accountability_measurement_ambition on accountability_measurement (ambition_code, measured_on);

-- the years of the planning and control cycle, and the reports of each
create table accountability_year (
    of_year   integer      primary key,
    opened_by varchar(200),
    opened_at timestamp with time zone not null,
    closed_at timestamp with time zone
);

create table accountability_report (
    id          uuid         primary key,
    of_year     integer      not null,
    kind        varchar(20)  not null,
    draft_at    timestamp with time zone not null,
    write_by    timestamp with time zone not null,
    limit_on    date,
    drafted_at  timestamp with time zone,
    paper_id    uuid,
    written_by  varchar(200),
    written_at  timestamp with time zone,
    notice_on   date,
    debate_on   date,
    sent_on     date,
    late_reason varchar(1000),
    overdue_at  timestamp with time zone,
    constraint accountability_report_once unique (of_year, kind)
);

-- results as they were published; the newest of a year is shown
create table accountability_result (
    id           uuid         primary key,
    of_year      integer      not null,
    shown        text         not null,
    published_by varchar(200) not null,
    published_at timestamp with time zone not null
);
create index accountability_result_newest on accountability_result (of_year, published_at);
