-- how long a closed dossier is kept: the category as the settings said it when a person chose it
create table archive_keeping (
    strategy_id  uuid         primary key,
    number       varchar(40)  not null unique,
    title        varchar(200) not null,
    closed_on    date         not null,
    code         varchar(40)  not null,
    label        varchar(400) not null,
    years        integer,
    ends_on      date,
    decided_by   varchar(200) not null,
    decided_at   timestamp with time zone not null,
    destroyed_on date,
    version      integer      not null
);
create index archive_keeping_ends on archive_keeping (ends_on);

-- what one person proposed to destroy and another agreed to
create table archive_destruction_list (
    id              uuid         primary key,
    made_by_account uuid         not null,
    made_by         varchar(200) not null,
    made_at         timestamp with time zone not null,
    state           varchar(20)  not null,
    judged_by       varchar(200),
    judged_at       timestamp with time zone,
    reason          varchar(2000),
    version         integer      not null
);
create table archive_destruction_item (
    list_id uuid        not null references archive_destruction_list (id),
    number  varchar(40) not null,
    primary key (list_id, number)
);
