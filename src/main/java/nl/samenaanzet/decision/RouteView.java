package nl.samenaanzet.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.samenaanzet.ambition.ComponentId;
import nl.samenaanzet.ambition.StrategyId;

/**
 * The way of one component, for reading; what has not happened is null.
 *
 * @param advice         what the tables said
 * @param choice         what a person confirmed
 * @param overrideReason why that person went another way than advised
 * @param councilOutcome what the council did
 * @param grounds        T1, T2 and T3 as they were asked; left out of lists
 * @param overrides      every wish to go another way than advised, oldest first
 */
public record RouteView(ComponentId id, StrategyId strategy, String number, String about, Instant advisedAt,
        Choice advice, Choice choice, String confirmedBy, Instant confirmedAt, String overrideReason,
        LocalDate meetingOn, String scheduledBy, CoalitionAnswer coalitionAnswer, String coalitionText,
        LocalDate coalitionOn, String coalitionBy, String bodyText, LocalDate bodyOn, String bodyBy,
        Resolution councilOutcome, Result result, Instant recordedAt, List<Ground> grounds,
        List<OverrideView> overrides) {

    public boolean overridden() {
        return overrideReason != null;
    }

    /** A second pair of eyes has to agree to the choice first. */
    public boolean pending() {
        return !overrides.isEmpty() && overrides.getLast().open();
    }

    /** The newest wish to go another way, or null. */
    public OverrideView override() {
        return overrides.isEmpty() ? null : overrides.getLast();
    }
}
