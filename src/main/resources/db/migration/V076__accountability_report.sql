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
