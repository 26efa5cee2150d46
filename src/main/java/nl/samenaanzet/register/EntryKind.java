package nl.samenaanzet.register;

import java.util.Locale;

/** What an entry of the log says of a decision. The lower-case name stands in the log: never rename one. */
public enum EntryKind {
    /** It was taken; only that, not yet what it says. */
    VASTGELEGD,
    /** Everybody may read it, in these words. */
    GEPUBLICEERD,
    /** It says something else than was published before, and why; what it replaces stays to be read. */
    GECORRIGEERD,
    /** Of an entry before it a text is not to be read any more: which, by whom and why. */
    GELAKT,
    /** It no longer holds; what it said stays to be read, with the reason. */
    INGETROKKEN,
    /** What it said was destroyed when its retention ended; the entries stay. */
    VERNIETIGD;

    /** Whether it says what was decided. */
    public boolean tells() {
        return this == GEPUBLICEERD || this == GECORRIGEERD;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
