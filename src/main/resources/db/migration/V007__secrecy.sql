-- what is secret, on what ground, until when and by whom; a row is lifted, never taken away (Woo 5.1, Gemeentewet 87 to 89)
create table secrecy_seal (
    id          uuid         primary key,
    kind        varchar(30)  not null,
    subject     varchar(300) not null,
    number      integer      not null,
    ground      varchar(30)  not null,
    imposed_by  varchar(20)  not null,
    ends_on     date         not null,
    set_by      varchar(200) not null,
    set_at      timestamp with time zone not null,
    lifted_by   varchar(200),
    lifted_at   timestamp with time zone,
    lift_reason varchar(500),
    -- of two people who seal the same thing at the same moment one is refused
    unique (kind, subject, number)
);
