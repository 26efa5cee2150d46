package nl.samenaanzet.people.seat;

import java.time.Duration;
import java.time.Instant;
import nl.samenaanzet.form.Refusal;

/**
 * From when until when somebody speaks for a seat.
 *
 * @param from inclusive
 * @param until exclusive; null for open
 */
public record Term(Instant from, Instant until) {

    private static final Duration CENTURY = Duration.ofDays(36_525);

    /** @throws Refusal without a beginning, or when it ends before it begins */
    public Term {
        if (from == null) {
            throw Refusal.at("from", "people.refusal.noFrom");
        }
        if (until != null && !from.isBefore(until)) {
            throw Refusal.at("until", "people.refusal.backwards");
        }
    }

    public static Term open(Instant from) {
        return new Term(from, null);
    }

    boolean overlaps(Term other) {
        return (other.until == null || from.isBefore(other.until)) && (until == null || other.from.isBefore(until));
    }

    /** @throws Refusal when it is wholly in the past, or more than a century away, which is a mistake in typing */
    void mustBePossible(Instant now) {
        if (until != null && !until.isAfter(now)) {
            throw Refusal.at("until", "people.refusal.past");
        }
        if (far(from, now) || until != null && far(until, now)) {
            throw Refusal.at(far(from, now) ? "from" : "until", "people.refusal.far");
        }
    }

    private static boolean far(Instant moment, Instant now) {
        return moment.isBefore(now.minus(CENTURY)) || moment.isAfter(now.plus(CENTURY));
    }
}
