-- when a version was last deployed together with others: rows with the same moment belong to one deployment
alter table engine_model add column deployed_with timestamp with time zone;

-- a decision table that people put in the place of the packaged one; it counts as long as the packaged file stays as it was
create table engine_replacement (
    model_id        varchar(100) primary key,
    xml             text        not null,
    packaged_sha256 varchar(64) not null,
    since           timestamp with time zone not null
);
