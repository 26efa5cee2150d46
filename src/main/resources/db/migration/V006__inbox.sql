create table inbox_task (
    id             uuid primary key,
    task_id        varchar(64)  not null,
    process        varchar(60)  not null,
    step           varchar(60)  not null,
    subject        varchar(64)  not null,
    role           varchar(40)  not null,
    seat_id        uuid,
    dossier_number varchar(40),
    dossier_title  varchar(200),
    opened_at      timestamp with time zone not null,
    due            timestamp with time zone,
    closed_at      timestamp with time zone
);
create index inbox_task_task on inbox_task (task_id);
create index inbox_task_subject on inbox_task (subject, step);
create index inbox_task_open on inbox_task (role, closed_at, due);
