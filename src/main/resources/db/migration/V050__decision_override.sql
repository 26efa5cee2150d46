-- whether another route than advised needs a second pair of eyes: false for processes that began before there was one
alter table decision_route add column second_eyes boolean default false not null;

-- every wish to go another way than advised, also those that were refused or withdrawn
create table decision_override (
    id              uuid          primary key,
    component_id    uuid          not null references decision_route (component_id),
    position        integer       not null,
    route           varchar(40)   not null,
    council_role    varchar(40)   not null,
    reason          varchar(2000) not null,
    council_touched boolean       not null,
    asked_by        varchar(200)  not null,
    asked_account   uuid          not null,
    asked_at        timestamp with time zone not null,
    chair_agreed    boolean,
    chair_by        varchar(200),
    chair_account   uuid,
    chair_at        timestamp with time zone,
    chair_note      varchar(2000),
    griffie_agreed  boolean,
    griffie_by      varchar(200),
    griffie_account uuid,
    griffie_at      timestamp with time zone,
    griffie_note    varchar(2000),
    withdrawn_by    varchar(200),
    withdrawn_at    timestamp with time zone,
    constraint decision_override_position unique (component_id, position)
);
