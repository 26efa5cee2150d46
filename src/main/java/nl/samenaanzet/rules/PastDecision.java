package nl.samenaanzet.rules;

import java.util.Map;

/**
 * A decision of the past, as far as its table goes.
 *
 * @param reference number of the dossier
 * @param label     what it was about, for people who are signed in
 * @param inputs    what the table was asked, by its own names
 * @param rule      the row that matched: "T3-4"
 * @param sha256    of the table of that moment
 */
public record PastDecision(String reference, String label, Map<String, Object> inputs, String rule, String sha256) { }
