create table people_sector (
    sector_key varchar(40)  primary key,
    name       varchar(100) not null
);

create table people_seat (
    id         uuid primary key,
    seat_key   varchar(40)  not null unique,
    body       varchar(20)  not null,
    number     integer      not null,
    sector_key varchar(40)  references people_sector (sector_key),
    note       varchar(500) not null,
    unique (body, number)
);

create table people_account (
    id            uuid primary key,
    username      varchar(60)  not null unique,
    password_hash varchar(200) not null,
    title         varchar(200) not null,
    seat_id       uuid         references people_seat (id),
    trial         boolean      not null,
    enabled       boolean      not null
);

create table people_account_role (
    account_id uuid        not null references people_account (id),
    role       varchar(40) not null,
    primary key (account_id, role)
);
