package nl.samenaanzet.motion;

import java.time.LocalDate;

/**
 * A question as it is registered.
 *
 * @param askedBy the group (fractie), no name of a person needed
 * @param askedOn not in the future
 * @param dueOn   last day of the term, or null for the usual term
 * @param open    everybody may read it; somebody looked whether it tells of persons
 */
public record QuestionDraft(String askedBy, String subject, String text, LocalDate askedOn, LocalDate dueOn, boolean open) { }
