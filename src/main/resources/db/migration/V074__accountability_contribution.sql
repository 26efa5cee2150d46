-- what one partner brings to one activity in one quarter; the activity is an element of the theory of change
create table accountability_contribution (
    id               uuid           primary key,
    ambition_code    varchar(8)     not null,
    activity_id      uuid           not null,
    activity         varchar(500)   not null,
    partner          varchar(200)   not null,
    quarter          varchar(7)     not null,
    row_key          varchar(401)   not null,
    municipal        boolean        not null,
    programme        varchar(200),
    covered          boolean        not null,
    cover_ground     varchar(500),
    pledged_euro     numeric(14, 2) not null,
    pledged_hours    integer        not null,
    pledged_in_kind  varchar(1000)  not null,
    delivered_euro   numeric(14, 2),
    delivered_hours  integer,
    delivered_in_kind varchar(1000),
    changed_by       varchar(200)   not null,
    changed_at       timestamp with time zone not null,
    revision         integer        not null,
    constraint accountability_contribution_once unique (activity_id, quarter, row_key)
);
create index accountability_contribution_ambition on accountability_contribution (ambition_code, quarter);
create index accountability_contribution_quarter on accountability_contribution (quarter);
