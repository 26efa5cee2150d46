-- what happened lately, over all dossiers
create index ambition_happening_at on ambition_happening (happened_at);
