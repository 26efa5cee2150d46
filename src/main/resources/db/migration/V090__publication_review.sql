-- When a published decision is looked at again: shown in the register, known from its outcome, so not in the chain.
alter table publication_decision add column review_on date;
alter table publication_decision add column review_due boolean default false not null;
-- How often something that the register shows changed without the chain growing.
alter table publication_head add column shown bigint default 0 not null;
