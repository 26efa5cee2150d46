package nl.samenaanzet.decision;

/** What is read of a ground for a replay: not the table, which is large and many times the same. */
record PastGround(String dossierNumber, String about, String inputs, String rule, String sha256) { }
