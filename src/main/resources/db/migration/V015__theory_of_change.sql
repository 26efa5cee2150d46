-- the theory of change of one ambition; revision grows with every change of anything in it
create table theory_theory (
    ambition_code varchar(8) primary key,
    narrative     varchar(10000) not null,
    necessary     boolean,
    sufficient    boolean,
    plausible     integer,
    feasible      integer,
    testable      integer,
    revision      bigint not null,
    begun_at      timestamp with time zone not null,
    changed_at    timestamp with time zone not null
);

create table theory_element (
    id            uuid primary key,
    ambition_code varchar(8)    not null references theory_theory (ambition_code),
    kind          varchar(20)   not null,
    position      integer       not null,
    text          varchar(500)  not null,
    explanation   varchar(2000) not null,
    sector        varchar(40),
    unit          varchar(100),
    baseline      numeric(16, 2),
    target        numeric(16, 2),
    partner       varchar(200),
    euro          numeric(14, 2),
    hours         integer,
    quarter       varchar(7),
    test_by       date,
    source        varchar(500),
    changed_by    varchar(200)  not null,
    changed_at    timestamp with time zone not null,
    revision      integer       not null
);
create index theory_element_ambition on theory_element (ambition_code, position);

create table theory_link (
    id            uuid primary key,
    ambition_code varchar(8)    not null,
    from_id       uuid          not null references theory_element (id),
    to_id         uuid          not null references theory_element (id),
    reason        varchar(1000) not null,
    unique (from_id, to_id)
);
create index theory_link_ambition on theory_link (ambition_code);

-- how sure a sector is of an element, 0 to 100
create table theory_confidence (
    element_id uuid        not null references theory_element (id),
    sector     varchar(40) not null,
    percent    integer     not null,
    primary key (element_id, sector)
);

-- a fixed version; never changed
create table theory_version (
    ambition_code varchar(8)    not null,
    number        integer       not null,
    fixed_at      timestamp with time zone not null,
    fixed_by      varchar(200)  not null,
    reason        varchar(2000) not null,
    sha256        varchar(64)   not null,
    content       bytea         not null,
    primary key (ambition_code, number)
);
