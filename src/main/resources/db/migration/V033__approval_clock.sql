-- a ballot can be extended, paused and resumed; who took it back, and how a round without a decision went on
alter table approval_ballot add column paused_at timestamp with time zone;
alter table approval_ballot add column closed_by varchar(200);
alter table approval_ballot add column settled varchar(20);
alter table approval_ballot add column settled_by varchar(200);
alter table approval_ballot add column settled_at timestamp with time zone;
alter table approval_ballot add column settled_note varchar(500);

-- what the process owner did with the time of a ballot, each with its reason; only ever added
create table approval_act (
    id        uuid primary key,
    ballot_id uuid         not null references approval_ballot (id),
    kind      varchar(20)  not null,
    reason    varchar(500) not null,
    acted_by  varchar(200) not null,
    acted_at  timestamp with time zone not null,
    closes_at timestamp with time zone
);
create index approval_act_ballot on approval_act (ballot_id, acted_at);
