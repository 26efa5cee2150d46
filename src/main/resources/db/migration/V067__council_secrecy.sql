-- papers of the council's side, as they were put in
create table council_paper (
    id         uuid primary key,
    item_id    uuid         not null references council_item (id),
    name       varchar(255) not null,
    size       bigint       not null,
    sha256     varchar(64)  not null,
    content    bytea        not null,
    added_by   varchar(200) not null,
    added_at   timestamp with time zone not null
);
create index council_paper_item on council_paper (item_id, added_at);

-- what is secret, on what ground and until when; a row is lifted, never taken away (Gemeentewet 87 to 89)
create table council_secrecy (
    id          uuid primary key,
    item_id     uuid         not null references council_item (id),
    part        varchar(20)  not null,
    paper_id    uuid references council_paper (id),
    ground      varchar(30)  not null,
    imposed_by  varchar(20)  not null,
    ends_on     date         not null,
    set_by      varchar(200) not null,
    set_at      timestamp with time zone not null,
    lifted_by   varchar(200),
    lifted_at   timestamp with time zone,
    lift_reason varchar(500)
);
create index council_secrecy_item on council_secrecy (item_id, set_at);
