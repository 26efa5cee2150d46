package nl.samenaanzet.decision;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A route with the role of the council: what T3 advises and what a person confirms. The words are those of the table.
 *
 * @param route       "alleen_coalitie", "coalitie_en_raad", ...
 * @param councilRole "besluiten", "wensen_bedenkingen", "bespreken", "geinformeerd" or "geen"
 */
public record Choice(String route, String councilRole) {

    /** Which roles go with which route, in the order in which people see them. */
    private static final Map<String, Set<String>> POSSIBLE = Map.of(
            "alleen_coalitie", Set.of("geinformeerd", "bespreken"),
            "coalitie_en_raad", Set.of("besluiten", "wensen_bedenkingen"),
            "coalitie_en_college", Set.of("geinformeerd"),
            "coalitie_en_partner", Set.of("geinformeerd"),
            "terug_kernteam", Set.of("geen"),
            "terug_workshop", Set.of("geen"));

    /** Every route that a person can choose. */
    public static final List<Choice> ALL = List.of(
            new Choice("alleen_coalitie", "geinformeerd"), new Choice("alleen_coalitie", "bespreken"),
            new Choice("coalitie_en_raad", "besluiten"), new Choice("coalitie_en_raad", "wensen_bedenkingen"),
            new Choice("coalitie_en_college", "geinformeerd"), new Choice("coalitie_en_partner", "geinformeerd"),
            new Choice("terug_kernteam", "geen"), new Choice("terug_workshop", "geen"));

    /** Reads what a form sends: {@code route:role}. */
    public static Choice of(String text) {
        var parts = text == null ? new String[0] : text.split(":", -1);
        return parts.length == 2 ? new Choice(parts[0], parts[1]) : new Choice("", "");
    }

    /** A person can take this route; "handmatig" and "agenderen" are no routes to take. */
    public boolean possible() {
        return POSSIBLE.getOrDefault(route, Set.of()).contains(councilRole);
    }

    /** The council treats it; being informed does not hold up the decision (Gemeentewet 169(2)). */
    boolean councilTreats() {
        return Set.of("besluiten", "wensen_bedenkingen", "bespreken").contains(councilRole);
    }

    @Override
    public String toString() {
        return route + ":" + councilRole;
    }
}
