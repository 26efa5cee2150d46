-- the sitemap goes through all that is published in the order in which it was
create unique index publication_decision_position on publication_decision (position);
