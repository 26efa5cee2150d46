package nl.samenaanzet.decision;

import java.util.Locale;

/** What the wijkcoalitie said; the lower-case name is T3's {@code coalitie}. */
public enum CoalitionAnswer {
    JA, NEE, NOG_NIET;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
