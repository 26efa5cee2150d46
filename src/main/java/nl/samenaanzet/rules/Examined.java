package nl.samenaanzet.rules;

/** A table after the checks and the replay. @param baseSha256 of the table that was in use then */
record Examined(String xml, TableFile table, String sha256, String baseSha256, CheckReport report, Replay.Result replayed) { }
