-- the coalition takes an offered item back, at any moment until the council decided
alter table council_item add column withdrawn_reason varchar(500);
alter table council_item add column withdrawn_by varchar(200);
alter table council_item add column withdrawn_at timestamp with time zone;

-- each time a planned date was moved, with its reason; only ever added
create table council_move (
    id               uuid primary key,
    item_id          uuid         not null references council_item (id),
    old_committee_on date,
    old_council_on   date         not null,
    reason           varchar(500) not null,
    moved_by         varchar(200) not null,
    moved_at         timestamp with time zone not null
);
create index council_move_item on council_move (item_id, moved_at);
