-- edition of the process model an item runs on: 1 plans a postponed item again without asking the coalition
alter table council_item add column model integer default 1 not null;
-- a change of the budget waits for 14 days after public notice, unless urgent (Gemeentewet 192(2), 190(3))
alter table council_item add column budget_change boolean default false not null;
alter table council_item add column noticed_on date;
alter table council_item add column urgency varchar(500);
alter table council_item add column debated_on date;
alter table council_item add column debate_report varchar(4000);
alter table council_item add column debated_by varchar(200);
-- where the council's decision can be read: list of decisions, link or number
alter table council_item add column resolution_source varchar(500);

-- what the council wants changed, and what the coalition does with it; only ever added
create table council_return (
    id          uuid primary key,
    item_id     uuid          not null references council_item (id),
    position    integer       not null,
    resolution  varchar(20)   not null,
    resolved_on date          not null,
    to_change   varchar(4000) not null,
    answer      varchar(4000),
    answered_by varchar(200),
    answered_at timestamp with time zone,
    unique (item_id, position)
);

-- each time the term was extended, with its reason; only ever added
create table council_extension (
    id          uuid primary key,
    item_id     uuid         not null references council_item (id),
    old_end     timestamp with time zone not null,
    new_end     timestamp with time zone not null,
    reason      varchar(500) not null,
    extended_by varchar(200) not null,
    extended_at timestamp with time zone not null
);
create index council_extension_item on council_extension (item_id, extended_at);
