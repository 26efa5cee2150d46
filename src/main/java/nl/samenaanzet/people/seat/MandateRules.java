package nl.samenaanzet.people.seat;

import java.time.Instant;
import java.util.List;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;

/**
 * Who can come to speak for a seat: one holder and one substitute at a time, and nobody for two seats. So a substitute
 * never passes on, and nobody answers twice.
 */
final class MandateRules {

    private MandateRules() {}

    /**
     * @param ofSeat all of that seat
     * @param ofAccount all of that account
     * @throws Refusal with what stands in the way
     */
    static void check(Wanted wanted, List<Mandate> ofSeat, List<Mandate> ofAccount, Instant now) {
        wanted.term().mustBePossible(now);
        var no = new Refusals();
        ofAccount.stream()
                .filter(m -> m.overlaps(wanted.term()))
                .findFirst()
                .ifPresent(m -> no.when(
                        true,
                        "account",
                        m.is(MandateKind.HOLDER) ? "people.refusal.holdsSeat" : "people.refusal.substitutes",
                        m.title(),
                        m.seat().number()));
        ofSeat.stream()
                .filter(m -> m.is(wanted.kind()) && m.overlaps(wanted.term()))
                .findFirst()
                .ifPresent(m -> no.of(() -> {
                    throw taken(m);
                }));
        no.raise();
    }

    private static Refusal taken(Mandate other) {
        var until = other.term().map(Term::until).orElse(null);
        var key = other.is(MandateKind.HOLDER) ? "people.refusal.hasHolder" : "people.refusal.hasSubstitute";
        return until == null
                ? Refusal.at("from", key, other.title())
                : Refusal.at("from", key + "Until", other.title(), DayWords.figures(until));
    }
}
