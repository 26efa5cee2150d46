package nl.samenaanzet.motion;

import java.time.LocalDate;

/**
 * A motion or pledge as it is registered.
 *
 * @param reference number of the council: "2024/24"
 * @param madeOn    when it was adopted or made, not in the future
 * @param dueOn     by when it is to be answered, or null
 * @param open      everybody may read it; somebody looked whether it tells of persons
 */
public record CommitmentDraft(CommitmentKind kind, String reference, String title, String text, LocalDate madeOn, LocalDate dueOn, boolean open) { }
