-- a letter (raadsbrief) or proposal (raadsvoorstel) about a component; what it says is in the versions that module document keeps
create table councilletter_letter (
    id             uuid          primary key,
    component_id   uuid          not null unique,
    strategy_id    uuid          not null,
    dossier_number varchar(60)   not null,
    about          varchar(4000) not null,
    council_role   varchar(40)   not null,
    version        integer       not null
);

-- who stands for which text
create table councilletter_signature (
    id         uuid         primary key,
    letter_id  uuid         not null references councilletter_letter (id),
    number     integer      not null,
    sha256     varchar(64)  not null,
    role       varchar(20)  not null,
    -- known as long as privacy says; that the role signed this hash stays
    account_id uuid,
    signed_by  varchar(200) not null,
    signed_at  timestamp with time zone not null,
    unique (letter_id, number, role),
    unique (letter_id, number, account_id)
);

-- what the griffie has
create table councilletter_offer (
    id         uuid         primary key,
    letter_id  uuid         not null references councilletter_letter (id),
    number     integer      not null,
    sha256     varchar(64)  not null,
    offered_by varchar(200) not null,
    offered_at timestamp with time zone not null,
    unique (letter_id, number)
);

-- files that people added; a version names which of them go with it
create table councilletter_file (
    id         uuid         primary key,
    letter_id  uuid         not null references councilletter_letter (id),
    name       varchar(255) not null,
    media_type varchar(200) not null,
    content    bytea        not null,
    sha256     varchar(64)  not null,
    added_by   varchar(200) not null,
    added_at   timestamp with time zone not null
);
