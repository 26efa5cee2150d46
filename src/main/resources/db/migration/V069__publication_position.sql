-- the download of all decisions goes through them in the order of the chain
create index publication_decision_position on publication_decision (position);
