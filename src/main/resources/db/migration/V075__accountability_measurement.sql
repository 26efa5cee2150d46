-- what an indicator of the theory of change stood at on a day
create table accountability_measurement (
    id            uuid           primary key,
    ambition_code varchar(8)     not null,
    indicator_id  uuid           not null,
    measured_on   date           not null,
    amount        numeric(14, 2) not null,
    source        varchar(500)   not null,
    recorded_by   varchar(200)   not null,
    recorded_at   timestamp with time zone not null,
    constraint accountability_measurement_once unique (indicator_id, measured_on)
);
create index accountability_measurement_ambition on accountability_measurement (ambition_code, measured_on);
