package nl.samenaanzet.people.seat;

import java.time.Duration;
import java.time.Instant;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;

/**
 * From when until when somebody speaks for a seat.
 *
 * @param from inclusive
 * @param until exclusive; null for open
 */
public record Term(Instant from, Instant until) {

    private static final Duration CENTURY = Duration.ofDays(36_525);

    public static Term open(Instant from) {
        return new Term(from, null);
    }

    boolean overlaps(Term other) {
        return (other.until == null || from.isBefore(other.until)) && (until == null || other.from.isBefore(until));
    }

    /**
     * @throws Refusal without a beginning, when it ends before it begins, is wholly in the past, or is more than a
     *     century away, which is a mistake in typing
     */
    void mustBePossible(Instant now) {
        var no = new Refusals();
        no.when(from == null, "from", "people.refusal.noFrom");
        no.when(far(from, now), "from", "people.refusal.far");
        no.when(from != null && until != null && !from.isBefore(until), "until", "people.refusal.backwards");
        no.when(until != null && !until.isAfter(now), "until", "people.refusal.past");
        no.when(far(until, now), "until", "people.refusal.far");
        no.raise();
    }

    private static boolean far(Instant moment, Instant now) {
        return moment != null && (moment.isBefore(now.minus(CENTURY)) || moment.isAfter(now.plus(CENTURY)));
    }
}
