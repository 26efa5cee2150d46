package nl.samenaanzet.ambition;

import java.time.Instant;

/**
 * One line of a dated story.
 *
 * @param type   what happened
 * @param who    title of who did it, or null when the process did
 * @param detail plain text, may be empty
 */
public record HappeningView(Instant at, HappeningType type, String who, String detail) {

    /** Message key of the sentence; its argument {0} is the detail. */
    public String what() {
        return type.key();
    }

    /** May stand in what everybody reads of the decision on this component. */
    public boolean publicWith(String componentAbout) {
        return switch (type.visibility()) {
            case PUBLIC -> true;
            case COMPONENT -> detail.equals(componentAbout);
            case INTERNAL -> false;
        };
    }
}
