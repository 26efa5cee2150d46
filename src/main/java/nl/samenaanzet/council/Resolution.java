package nl.samenaanzet.council;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the council did; the lower-case name is the process variable {@code resolution}. */
public enum Resolution {
    ADOPTED, AMENDED, REJECTED, DISCUSSED,
    /** Wishes and considerations were given, before another body decides (Gemeentewet 160(2), 169(4)). */
    WISHES,
    /** The council was asked and has none. */
    NO_WISHES, POSTPONED,
    /** Who offered it took it back. */
    WITHDRAWN;

    private static final Set<Resolution> RETURNS = EnumSet.of(AMENDED, REJECTED, POSTPONED, WITHDRAWN);
    private static final Set<Resolution> DECISIONS = EnumSet.of(ADOPTED, AMENDED, REJECTED);

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Goes back to the coalition with what has to change. */
    public boolean returns() {
        return RETURNS.contains(this);
    }

    boolean decides() {
        return DECISIONS.contains(this);
    }

    /** What the council can do with an item in this role (T3). */
    public static List<Resolution> of(String councilRole) {
        return switch (councilRole) {
            case "besluiten" -> List.of(ADOPTED, AMENDED, REJECTED, POSTPONED, WITHDRAWN);
            case "wensen_bedenkingen" -> List.of(WISHES, NO_WISHES, POSTPONED, WITHDRAWN);
            case "bespreken" -> List.of(DISCUSSED, POSTPONED, WITHDRAWN);
            default -> List.of();
        };
    }
}
