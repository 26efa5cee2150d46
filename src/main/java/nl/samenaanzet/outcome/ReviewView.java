package nl.samenaanzet.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A review, for reading.
 *
 * @param on       day that was chosen
 * @param opensAt  when it begins: that day, or the first working day after it
 * @param openedAt when it began, or null
 * @param judgeBy  until when a judgement is awaited, or null before it began
 * @param words    why, or what changes; null before it is judged, as are the three beside it
 * @param moves    in order
 */
public record ReviewView(ReviewId id, LocalDate on, Instant opensAt, String plannedBy, Instant plannedAt, Instant openedAt,
        Instant judgeBy, Judgement judgement, String words, String judgedBy, Instant judgedAt, List<ReviewMove> moves) {

    /** It can be put on another day. */
    public boolean waiting() {
        return openedAt == null;
    }

    /** It began and nobody has judged it. */
    public boolean due() {
        return openedAt != null && judgement == null;
    }
}
