package nl.samenaanzet.council;

import java.util.Locale;

/** What the council did; the lower-case name is the process variable {@code resolution}. */
public enum Resolution {
    ADOPTED, AMENDED, REJECTED, POSTPONED, DISCUSSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
