package nl.samenaanzet.council.item;

import static nl.samenaanzet.decision.Resolution.ADOPTED;
import static nl.samenaanzet.decision.Resolution.AMENDED;
import static nl.samenaanzet.decision.Resolution.DISCUSSED;
import static nl.samenaanzet.decision.Resolution.NO_WISHES;
import static nl.samenaanzet.decision.Resolution.POSTPONED;
import static nl.samenaanzet.decision.Resolution.REJECTED;
import static nl.samenaanzet.decision.Resolution.WISHES;
import static nl.samenaanzet.decision.Resolution.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.form.Refusal;

/**
 * What the council did, as the griffie records it.
 *
 * @param text     of the decision, of the wishes, or a report; may be empty for a decision
 * @param on       not in the future
 * @param source   where it can be read: list of decisions, link or number
 * @param toChange what has to change, where the item goes back to the coalition; else empty
 */
public record CouncilOutcome(Resolution resolution, String text, LocalDate on, String source, String toChange) {

    /** What the council can do with an item in this role (T3). */
    public static List<Resolution> possible(CouncilRole role) {
        return switch (role) {
            case BESLUITEN -> List.of(ADOPTED, AMENDED, REJECTED, POSTPONED, WITHDRAWN);
            case WENSEN_BEDENKINGEN -> List.of(WISHES, NO_WISHES, POSTPONED, WITHDRAWN);
            case BESPREKEN -> List.of(DISCUSSED, POSTPONED, WITHDRAWN);
            case GEINFORMEERD, GEEN -> List.of();
        };
    }

    /** @throws Refusal for a decision without day or source, and for a way back without what has to change */
    public void check(ItemView item, LocalDate today) {
        if (resolution == null || !possible(item.councilRole()).contains(resolution)) {
            throw new Refusal("council.refusal.noResolution");
        }
        if (on == null) {
            throw new Refusal("council.refusal.noDate");
        }
        if (on.isAfter(today)) {
            throw new Refusal("council.refusal.futureDate");
        }
        if (on.isBefore(item.offeredOn())) {
            throw new Refusal("council.refusal.earlyDate");
        }
        mustBeTold();
        mustHaveWaited(item);
    }

    private void mustBeTold() {
        if (source.isEmpty()) {
            throw new Refusal("council.refusal.noSource");
        }
        if (resolution.returns() && toChange.isEmpty()) {
            throw new Refusal("council.refusal.noToChange");
        }
        if (resolution == Resolution.WISHES && text.isEmpty()) {
            throw new Refusal("council.refusal.noWishes");
        }
    }

    private void mustHaveWaited(ItemView item) {
        var from = item.planning() == null ? null : item.planning().decidesFrom();
        if (item.budgetChange() && resolution.decides() && from != null && on.isBefore(from)) {
            throw new Refusal("council.refusal.earlyDecision", DayWords.figures(from));
        }
    }
}
