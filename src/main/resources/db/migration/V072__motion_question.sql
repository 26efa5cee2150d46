-- questions of council members
create table motion_question (
    id          uuid          primary key,
    number      varchar(20)   not null unique,
    asked_by    varchar(200)  not null,
    subject     varchar(200)  not null,
    wording     varchar(8000) not null,
    asked_on    date          not null,
    due_on      date          not null,
    open        boolean       not null,
    answer      varchar(8000),
    answered_by varchar(200),
    answered_at timestamp with time zone,
    version     integer       not null
);
create index motion_question_asked on motion_question (asked_on desc, number desc);
