package nl.samenaanzet.register;

import java.util.Locale;

/** What an entry of the chain says of a decision. The lower-case name stands in the chain: never rename one. */
public enum EntryKind {
    /** It was taken; only that, not yet what it says. */
    VASTGELEGD,
    /** Everybody may read it, in these words. */
    GEPUBLICEERD,
    /** It no longer holds; what it said stays to be read, with the reason. */
    INGETROKKEN,
    /** What it said was destroyed when its retention ended; the entries stay. */
    VERNIETIGD;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
