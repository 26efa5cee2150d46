package nl.samenaanzet.privacy.marks;

import java.util.Locale;
import nl.samenaanzet.fingerprint.Sha256;

/**
 * Something in a text that looks like the data of a person.
 *
 * @param from where it begins
 * @param said as it stands
 */
public record Mark(Kind kind, int from, String said) {

    private static final int KEY = 16;

    /** Where two overlap, the first of these counts. */
    public enum Kind {
        EMAIL,
        IBAN,
        PHONE,
        BSN,
        ADDRESS,
        NAME
    }

    /** What a person says of it. */
    public enum Answer {
        KEEP,
        BLANK
    }

    int to() {
        return from + said.length();
    }

    boolean overlaps(Mark other) {
        return from < other.to() && other.from < to();
    }

    /** The same for the same words elsewhere. Tells nothing of them in an address or a log. */
    public String key() {
        var words = said.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return Sha256.of(kind + ":" + words).substring(0, KEY);
    }
}
