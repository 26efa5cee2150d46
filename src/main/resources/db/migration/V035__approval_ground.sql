-- why the table said what it said of a ballot
create table approval_ground (
    ballot_id     uuid primary key references approval_ballot (id),
    table_id      varchar(100) not null,
    table_version integer      not null,
    table_sha256  varchar(64)  not null,
    rule          varchar(20)  not null,
    source        varchar(1000) not null,
    inputs        text         not null,
    decided_at    timestamp with time zone not null
);
