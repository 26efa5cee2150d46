-- the sectors of the neighbourhood
create table people_sector (
    sector_key   varchar(40)  primary key,
    name         varchar(100) not null,
    sector_group varchar(20)  not null
);

-- the seats of the kernteam and of other bodies
create table people_seat (
    id         uuid primary key,
    seat_key   varchar(40)  not null unique,
    body       varchar(20)  not null,
    number     integer      not null,
    sector_key varchar(40)  references people_sector (sector_key),
    note       varchar(500) not null,
    -- its answer may be seen apart in public where it is the only one of its sector
    apart      boolean      not null default false,
    unique (body, number)
);

-- who can sign in; which seat someone speaks for is in people_mandate
create table people_account (
    id            uuid primary key,
    username      varchar(60)  not null unique,
    password_hash varchar(200) not null,
    title         varchar(200) not null,
    email         varchar(200),
    -- the person said what the address is, so the configuration does not
    email_own     boolean      not null,
    -- that of letters; null while nobody chose one: that of the house
    language      varchar(35),
    trial         boolean      not null,
    enabled       boolean      not null,
    disabled_at   timestamp with time zone
);

create table people_account_role (
    account_id uuid        not null references people_account (id),
    role       varchar(40) not null,
    primary key (account_id, role)
);
create index people_account_role_role on people_account_role (role);

-- who speaks for a seat, from when until when; rows are ended, never removed
create table people_mandate (
    id          uuid primary key,
    seat_id     uuid         not null references people_seat (id),
    account_id  uuid         not null references people_account (id),
    title       varchar(200) not null,
    kind        varchar(20)  not null,
    from_at     timestamp with time zone not null,
    until_at    timestamp with time zone,
    chosen      varchar(500) not null,
    recorded_by varchar(200),
    recorded_at timestamp with time zone not null,
    ended_by    varchar(200),
    ended_at    timestamp with time zone,
    end_reason  varchar(500)
);
create index people_mandate_account on people_mandate (account_id);
create index people_mandate_seat on people_mandate (seat_id);
