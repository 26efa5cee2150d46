package nl.samenaanzet.decision;

import java.time.Instant;

/**
 * A wish to go another way than advised, and what the second pair of eyes said; what has not happened is null.
 *
 * @param councilTouched the griffie judges too
 * @param chair what the chair said
 * @param griffie what the griffie said
 */
public record OverrideView(Asked asked, boolean councilTouched, Judged chair, Judged griffie, Withdrawn withdrawn) {

    /** Which way instead, and why. */
    public record Asked(Choice choice, String reason, String by, Instant at) {}

    /** Who asked takes it back; of nulls as long as nobody did. */
    public record Withdrawn(String by, Instant at) {}

    /** @param note the reason of a no; may be empty with a yes */
    public record Judged(boolean agreed, String by, Instant at, String note) {}

    /** Where it is. */
    public enum State {
        CHAIR,
        GRIFFIE,
        AGREED,
        REFUSED,
        WITHDRAWN
    }

    public State state() {
        if (withdrawn.at() != null) {
            return State.WITHDRAWN;
        }
        if (chair == null) {
            return State.CHAIR;
        }
        if (!chair.agreed() || griffie != null && !griffie.agreed()) {
            return State.REFUSED;
        }
        return councilTouched && griffie == null ? State.GRIFFIE : State.AGREED;
    }

    public boolean open() {
        return state() == State.CHAIR || state() == State.GRIFFIE;
    }

    /** Who said no; only when refused. */
    public Judged refusal() {
        return chair.agreed() ? griffie : chair;
    }
}
