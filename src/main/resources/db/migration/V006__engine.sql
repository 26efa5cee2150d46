-- open and closed user tasks; the job key never leaves the engine module
create table engine_task (
    task_id        uuid primary key,
    job_key        bigint       not null unique,
    process        varchar(60)  not null,
    step           varchar(60)  not null,
    subject        varchar(64)  not null,
    opened_at      timestamp with time zone not null,
    lease_until    timestamp with time zone not null,
    closed_at      timestamp with time zone,
    withdrawn      boolean      not null,
    act_id         varchar(64)
);
create index engine_task_open on engine_task (closed_at, lease_until);
create index engine_task_subject on engine_task (subject, step, process);

-- steps that failed for good and wait for a person in Operate
create table engine_incident (
    job_key        bigint primary key,
    dossier_number varchar(40),
    step           varchar(120)  not null,
    message        varchar(1000) not null,
    failed_at      timestamp with time zone not null
);

-- process instances seen for a dossier, for the link to Operate
create table engine_instance (
    instance_key   bigint primary key,
    dossier_number varchar(40)  not null,
    process        varchar(60)  not null,
    seen_at        timestamp with time zone not null
);
create index engine_instance_dossier on engine_instance (dossier_number);

-- every version of a model that was deployed from here, so that a past decision can be explained
create table engine_model (
    id             uuid primary key,
    model_id       varchar(100) not null,
    version        integer      not null,
    sha256         varchar(64)  not null,
    xml            text         not null,
    deployed_at    timestamp with time zone not null,
    -- when it was last deployed together with others: rows with the same moment belong to one deployment
    deployed_with  timestamp with time zone not null,
    unique (model_id, version, sha256)
);

-- a decision table that people put in the place of the packaged one; it counts as long as the packaged file stays as it was
create table engine_replacement (
    model_id        varchar(100) primary key,
    xml             text        not null,
    packaged_sha256 varchar(64) not null,
    since           timestamp with time zone not null
);
