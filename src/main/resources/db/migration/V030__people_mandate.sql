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

-- holders come from people_mandate; at the next start those of the configuration are taken over into it
alter table people_account drop column seat_id;
