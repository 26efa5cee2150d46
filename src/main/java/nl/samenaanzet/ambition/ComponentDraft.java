package nl.samenaanzet.ambition;

import java.math.BigDecimal;

/**
 * A decision component as someone writes it down.
 *
 * @param about     1 to 1000 characters
 * @param means     municipal means in euros, zero or more, two decimals; null when none
 * @param meansNote other means, at most 1000 characters, may be null
 * @param owner     1 to 200 characters
 * @param facts     unanswered facts are null; the rules ask for them later
 */
public record ComponentDraft(String about, BigDecimal means, String meansNote, String owner, Facts facts) { }
