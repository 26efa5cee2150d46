-- a recorded decision on its way to the register; what is planned stands here until its time has come
create table publication_case (
    id            uuid          primary key,
    piece         varchar(30),
    publish_by    timestamp with time zone not null,
    plan_id       uuid,
    publish_at    timestamp with time zone,
    title         varchar(1000),
    decided_text  varchar(4000),
    proposal_text varchar(4000),
    with_document boolean,
    planned_by    varchar(200),
    marks         varchar(4000),
    version       integer       not null
);

-- what table publication-terms said, a duty a row, and who settled it
create table publication_duty (
    id          uuid          primary key,
    decision_id uuid          not null references publication_case (id),
    position    integer       not null,
    rule        varchar(10)   not null,
    duty        varchar(200)  not null,
    term        varchar(40)   not null,
    body        varchar(20)   not null,
    way         varchar(20)   not null,
    source      varchar(1000) not null,
    due_at      timestamp with time zone not null,
    settled     varchar(20),
    note        varchar(2000),
    settled_by  varchar(200),
    settled_at  timestamp with time zone,
    version     integer       not null,
    unique (decision_id, rule)
);
create index publication_duty_open on publication_duty (body, due_at);
