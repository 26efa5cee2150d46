package nl.samenaanzet.decision.ruling;

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
 */
public record DecisionRecord(
        Part part, Result result, Instant recordedAt, Ruling decided, Ruling proposed, List<Ruling> said) {

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
