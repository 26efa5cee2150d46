-- what people say of two elements of different ambitions; the newest counts
create table coherence_bond (
    id           uuid primary key,
    kind         varchar(20)   not null,
    one_id       uuid          not null,
    other_id     uuid          not null,
    reason       varchar(2000) not null,
    said_by      varchar(200)  not null,
    said_at      timestamp with time zone not null
);
create index coherence_bond_moment on coherence_bond (said_at);

-- how many hours a partner has in a quarter, over all ambitions; the partner in lower case
create table coherence_capacity (
    partner varchar(200) not null,
    quarter varchar(7)   not null,
    hours   integer      not null,
    primary key (partner, quarter)
);
