-- full text search in Dutch; H2 has none and looks through the rows
alter table register_decision add column words tsvector generated always as (to_tsvector('dutch', words_in)) stored;
create index register_decision_words on register_decision using gin (words);
