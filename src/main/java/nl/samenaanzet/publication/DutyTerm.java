package nl.samenaanzet.publication;

/**
 * A row of table {@code publication-terms} (T7) that matched.
 *
 * @param duty   in the words of the table
 * @param term   "bij_oproeping", "ten_minste_P14D", "voor_15_11", "voor_15_07" or "geen"
 * @param body   who settles it: "secretary" or "griffie"
 * @param rule   "T7-3"
 * @param source where the row comes from
 */
public record DutyTerm(String duty, String term, String body, String rule, String source) { }
