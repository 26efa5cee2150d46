-- how an objection was tested and what was done with it; the newest counts, none is changed
create table approval_handling (
    id           uuid primary key,
    ballot_id    uuid          not null references approval_ballot (id),
    seat_id      uuid          not null,
    explicit     boolean       not null,
    impersonal   boolean       not null,
    argued       boolean       not null,
    unsafe       boolean       not null,
    handling     varchar(20)   not null,
    note         varchar(2000) not null,
    handled_by   varchar(200)  not null,
    handled_at   timestamp with time zone not null
);
create index approval_handling_ballot on approval_handling (ballot_id, handled_at);
