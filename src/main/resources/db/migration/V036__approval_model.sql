-- which edition of the process model a ballot runs on: 1 closes at the time it opened with and has no way for a round without a decision
alter table approval_ballot add column model integer default 1 not null;
