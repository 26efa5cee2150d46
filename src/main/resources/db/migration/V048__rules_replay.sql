-- past decisions that a proposed table would advise otherwise, as a JSON list; apart, so that lists of proposals stay quick
create table rules_replay (
    proposal_id uuid primary key references rules_proposal (id),
    differences text not null
);
