package nl.samenaanzet.theoryofchange.version;

import nl.samenaanzet.theoryofchange.ElementKind;

/**
 * One element that differs between two versions.
 *
 * @param before null when added
 * @param after null when removed
 */
public record ElementDifference(What what, ElementKind kind, String before, String after) {

    /** How it differs. */
    public enum What {
        ADDED,
        CHANGED,
        REMOVED
    }
}
