package nl.samenaanzet.council.item;

import static nl.samenaanzet.decision.Resolution.ADOPTED;
import static nl.samenaanzet.decision.Resolution.AMENDED;
import static nl.samenaanzet.decision.Resolution.DISCUSSED;
import static nl.samenaanzet.decision.Resolution.NO_WISHES;
import static nl.samenaanzet.decision.Resolution.POSTPONED;
import static nl.samenaanzet.decision.Resolution.REJECTED;
import static nl.samenaanzet.decision.Resolution.WISHES;
import static nl.samenaanzet.decision.Resolution.WITHDRAWN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.samenaanzet.calendar.DayWords;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Resolution;
import nl.samenaanzet.decision.ruling.Amended;
import nl.samenaanzet.form.Refusal;
import nl.samenaanzet.form.Refusals;
import nl.samenaanzet.form.TypedText;

/**
 * What the council did, as the griffie records it.
 *
 * @param text of the decision, of the wishes, or a report; may be empty for a decision
 * @param amount in euros, where the council decided on another than was proposed; else null
 * @param on not in the future
 * @param source where it can be read: list of decisions, link or number
 * @param toChange what has to change, where the item goes back to the coalition; else empty
 */
public record CouncilOutcome(
        Resolution resolution, String text, BigDecimal amount, LocalDate on, String source, String toChange) {

    /** What the council can do with an item in this role (T3). */
    public static List<Resolution> possible(CouncilRole role) {
        return switch (role) {
            case BESLUITEN -> List.of(ADOPTED, AMENDED, REJECTED, POSTPONED, WITHDRAWN);
            case WENSEN_BEDENKINGEN -> List.of(WISHES, NO_WISHES, POSTPONED, WITHDRAWN);
            case BESPREKEN -> List.of(DISCUSSED, POSTPONED, WITHDRAWN);
            case GEINFORMEERD, GEEN -> List.of();
        };
    }

    /**
     * @param proposed in euros, or null
     * @throws Refusal for a decision without day or source, for an amount that nobody proposed, and for a way back
     *     without what has to change
     */
    public void check(ItemView item, BigDecimal proposed, LocalDate today) {
        var no = new Refusals();
        no.when(
                resolution == null || !possible(item.councilRole()).contains(resolution),
                "resolution",
                "council.refusal.noResolution");
        no.day(on, "on", day -> day.isAfter(today), "council.refusal.futureDate");
        no.when(on != null && on.isBefore(item.offeredOn()), "on", "council.refusal.earlyDate");
        no.when(source.isEmpty(), "source", "council.refusal.noSource");
        Amended.check(resolution, amount, proposed, no);
        no.when(resolution == Resolution.WISHES && text.isEmpty(), "text", "council.refusal.noWishes");
        no.when(
                resolution != null && resolution.returns() && toChange.isEmpty(),
                "toChange",
                "council.refusal.noToChange");
        var from = item.agenda().planning() == null
                ? null
                : item.agenda().planning().decidesFrom();
        no.when(
                item.offered().budgetChange()
                        && resolution != null
                        && resolution.decides()
                        && from != null
                        && on != null
                        && on.isBefore(from),
                "on",
                "council.refusal.earlyDecision",
                from == null ? null : DayWords.figures(from));
        no.raise();
    }

    /** It names an amount, or has to where money was proposed. */
    public boolean saysAmount() {
        return amount != null || resolution == AMENDED;
    }

    /** @throws Refusal for a text that is too long */
    public CouncilOutcome tidy() {
        var no = new Refusals();
        var tidy = new CouncilOutcome(
                resolution,
                no.of(() -> TypedText.of(text, "text", CouncilActs.MAX_TEXT)),
                amount,
                on,
                no.of(() -> TypedText.of(source, "source", CouncilActs.MAX_LINE)),
                no.of(() -> TypedText.of(toChange, "toChange", CouncilActs.MAX_TEXT)));
        no.raise();
        return tidy;
    }
}
