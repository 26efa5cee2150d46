package nl.samenaanzet.publication;

import java.time.Instant;
import nl.samenaanzet.inbox.TaskDone;

/**
 * Someone did their part in publishing a decision.
 *
 * @param actId   unique for this act
 * @param subject id of the decision, or of the duty
 * @param step    element id of the user task
 * @param piece   what it was named, with {@code namePiece}
 * @param urgent  with {@code namePiece}
 * @param planId  of the planned time, with {@code publish}; null when it was published at once
 * @param publishAt the planned time
 */
public record PublicationActed(String actId, Instant at, String subject, String step, String piece, Boolean urgent, String planId,
        Instant publishAt) implements TaskDone { }
