package nl.samenaanzet.accountability.means;

import java.time.Instant;
import java.util.UUID;
import nl.samenaanzet.accountability.means.ContributionDraft.Budget;

/**
 * A contribution, for reading; see {@link ContributionDraft}.
 *
 * @param activity its text
 * @param revision grows with each change
 */
public record ContributionView(
        UUID id,
        String ambitionCode,
        UUID activityId,
        String activity,
        String partner,
        Quarter quarter,
        Amount pledged,
        Amount delivered,
        Budget budget,
        String changedBy,
        Instant changedAt,
        int revision) {

    /** Delivered more money or hours than pledged: allowed, and said. */
    public boolean over() {
        return delivered != null && delivered.moreThan(pledged);
    }

    public boolean municipal() {
        return budget != null;
    }

    ContributionDraft draft() {
        return new ContributionDraft(activityId, partner, quarter, pledged, delivered, budget);
    }

    ContributionView named(String text) {
        return new ContributionView(
                id,
                ambitionCode,
                activityId,
                text,
                partner,
                quarter,
                pledged,
                delivered,
                budget,
                changedBy,
                changedAt,
                revision);
    }
}
