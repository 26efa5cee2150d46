-- how heavy each criterion weighs for an ambition, 0 to 10
create table choice_weight (
    ambition_code varchar(8)  not null,
    criterion     varchar(20) not null,
    weight        integer     not null,
    primary key (ambition_code, criterion)
);

-- a mark of 1 to 5; the sector is empty unless the criterion is asked per sector
create table choice_score (
    activity_id   uuid        not null,
    criterion     varchar(20) not null,
    sector        varchar(40) not null,
    score         integer     not null,
    primary key (activity_id, criterion, sector)
);

-- what was chosen and why, with how things stood then; never changed
create table choice_choice (
    id            uuid primary key,
    ambition_code varchar(8)    not null,
    activity_id   uuid          not null,
    activity      varchar(500)  not null,
    chosen        boolean       not null,
    reason        varchar(2000) not null,
    place         integer,
    total         numeric(4, 2),
    weights       varchar(500)  not null,
    chosen_by     varchar(200)  not null,
    chosen_at     timestamp with time zone not null
);
create index choice_choice_ambition on choice_choice (ambition_code, chosen_at);
