create table workshop_script (
    version      integer primary key,
    published_at timestamp with time zone not null,
    reason       varchar(4000) not null
);

create table workshop_script_part (
    version   integer not null references workshop_script (version),
    part      integer not null,
    title     varchar(200)   not null,
    aim       varchar(2000)  not null,
    steps     varchar(10000) not null,
    minutes   integer        not null,
    materials varchar(2000)  not null,
    primary key (version, part)
);

-- people who can be invited; personal data, see docs/privacy.md
create table workshop_participant (
    id             uuid primary key,
    name           varchar(200) not null,
    email          varchar(200) unique,
    sector         varchar(40)  not null,
    access_note    varchar(500) not null,
    calendar_token varchar(64)  not null unique,
    since          timestamp with time zone not null,
    removed_at     timestamp with time zone
);
create index workshop_participant_name on workshop_participant (name);
create index workshop_participant_sector on workshop_participant (sector, name);

create table workshop_workshop (
    id             uuid primary key,
    track_id       uuid         not null,
    ambition_code  varchar(8)   not null,
    round          integer      not null,
    script_version integer      not null,
    title          varchar(200) not null,
    parts          varchar(20)  not null,
    starts_at      timestamp with time zone,
    ends_at        timestamp with time zone,
    place          varchar(200) not null,
    address        varchar(300) not null,
    access_needs   varchar(1000) not null,
    sequence       integer      not null,
    planned_at     timestamp with time zone,
    invited_at     timestamp with time zone,
    breadth_reason varchar(2000),
    begun_at       timestamp with time zone,
    reminded_at    timestamp with time zone,
    closed_at      timestamp with time zone,
    closed_by      varchar(200),
    agreed         varchar(4000),
    next_steps     varchar(4000),
    cancelled_at   timestamp with time zone,
    cancel_reason  varchar(2000),
    version        integer      not null
);
create index workshop_workshop_track on workshop_workshop (track_id, round);
create index workshop_workshop_starts on workshop_workshop (starts_at);
create index workshop_workshop_ambition on workshop_workshop (ambition_code, starts_at);

create table workshop_agenda_item (
    workshop_id uuid    not null references workshop_workshop (id),
    position    integer not null,
    text        varchar(500) not null,
    minutes     integer not null,
    primary key (workshop_id, position)
);

-- who is invited or walked in; the name of a walk-in, else that of the participant
create table workshop_guest (
    id             uuid primary key,
    workshop_id    uuid        not null references workshop_workshop (id),
    participant_id uuid        references workshop_participant (id),
    name           varchar(200),
    sector         varchar(40) not null,
    presence       varchar(20),
    unique (workshop_id, participant_id)
);
create index workshop_guest_participant on workshop_guest (participant_id);

create table workshop_minute (
    id           uuid primary key,
    workshop_id  uuid          not null references workshop_workshop (id),
    position     integer       not null,
    kind         varchar(20)   not null,
    text         varchar(2000) not null,
    element_kind varchar(20),
    element_id   uuid,
    owner        varchar(200),
    due          date,
    done_at      timestamp with time zone
);
create index workshop_minute_workshop on workshop_minute (workshop_id, position);
