-- full text search in Dutch; H2 has none and looks through the rows
alter table publication_decision add column words tsvector generated always as (to_tsvector('dutch', words_in)) stored;
create index publication_decision_words on publication_decision using gin (words);
