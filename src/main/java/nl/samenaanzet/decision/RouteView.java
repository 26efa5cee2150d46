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
 * @param councilOutcome what the council did: "adopted", "amended", "rejected" or "discussed"
 * @param result         "besloten", "afgewezen" or "teruggegeven"
 * @param grounds        T1, T2 and T3 as they were asked
 */
public record RouteView(ComponentId id, StrategyId strategy, String number, String about, Instant advisedAt,
        Choice advice, Choice choice, String confirmedBy, Instant confirmedAt, String overrideReason,
        LocalDate meetingOn, String scheduledBy, CoalitionAnswer coalitionAnswer, String coalitionText,
        LocalDate coalitionOn, String coalitionBy, String bodyText, LocalDate bodyOn, String bodyBy,
        String councilOutcome, String result, Instant recordedAt, List<Ground> grounds) {

    public boolean overridden() {
        return overrideReason != null;
    }
}
