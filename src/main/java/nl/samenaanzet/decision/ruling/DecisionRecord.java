package nl.samenaanzet.decision.ruling;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.samenaanzet.calendar.Amsterdam;
import nl.samenaanzet.decision.Decision.RouteView.Part;
import nl.samenaanzet.decision.Result;

/**
 * What became of a component: the one source of every page, paper, letter and file that tells it.
 *
 * @param result null as long as it is not recorded
 * @param decided by the body that did, or how it was taken back; null while nobody has
 * @param proposed what the wijkcoalitie proposed to another body; null when it did not
 * @param said all that bodies did with it, oldest first
 * @param needs the part that asks the money for it; null when it needs none of another
 * @param neededBy the parts that need the money that this one asks
 */
public record DecisionRecord(
        Part part,
        Result result,
        Instant recordedAt,
        Ruling decided,
        Ruling proposed,
        List<Ruling> said,
        Needed needs,
        List<Needed> neededBy) {

    /**
     * The other part of a split component.
     *
     * @param result null as long as it is not recorded
     * @param decided null while nobody has
     * @param asked the money that it asks, in euros; may be null
     */
    public record Needed(Part part, Result result, Ruling decided, BigDecimal asked) {

        /** All of the money is there. */
        public boolean fully() {
            return result != null
                    && result.holds()
                    && (asked == null
                            || decided.amount() != null && decided.amount().compareTo(asked) >= 0);
        }

        /** What there is of the money: what is asked as long as nobody decided, nothing when it was refused. */
        public BigDecimal amount() {
            if (result == null) {
                return asked;
            }
            return result.holds() ? decided.amount() : null;
        }
    }

    /** What was said of it beside the proposal and the decision. */
    public List<Ruling> heard() {
        return said.stream().filter(r -> r != decided && r != proposed).toList();
    }

    /** It is to be carried out: never so for what was rejected or taken back. */
    public boolean holds() {
        return result != null && result.holds();
    }

    /** The day of the decision; of its recording when nobody decided. */
    public LocalDate on() {
        return decided == null ? Amsterdam.day(recordedAt) : decided.on();
    }
}
