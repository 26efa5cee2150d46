package nl.samenaanzet.accountability.means;

import java.time.Instant;
import nl.samenaanzet.accountability.means.Contribution.ContributionId;
import nl.samenaanzet.accountability.means.ContributionDraft.Budget;
import nl.samenaanzet.theoryofchange.Theories.ElementId;

/** A contribution, for reading; see {@link ContributionDraft}. */
public record ContributionView(
        ContributionId id,
        String ambitionCode,
        Activity activity,
        String partner,
        Quarter quarter,
        Means means,
        Changed changed) {

    /** What it is for. */
    public record Activity(ElementId id, String text) {}

    /** How much of it there is. */
    public record Means(Amount pledged, Amount delivered, Budget budget) {}

    /**
     * Who changed it last.
     *
     * @param revision grows with each change
     */
    public record Changed(String by, Instant at, int revision) {}

    /** Delivered more money or hours than pledged: allowed, and said. */
    public boolean over() {
        return means.delivered != null && means.delivered.moreThan(means.pledged);
    }

    public boolean municipal() {
        return means.budget != null;
    }

    ContributionDraft draft() {
        return new ContributionDraft(activity.id, partner, quarter, means.pledged, means.delivered, means.budget);
    }

    ContributionView named(String text) {
        return new ContributionView(
                id, ambitionCode, new Activity(activity.id, text), partner, quarter, means, changed);
    }
}
