package nl.samenaanzet.workshop;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a group is as broad as the letter asks (S: "een breed samengestelde groep bewoners, organisaties,
 * ondernemers uit de wijk en een vertegenwoordiging van de gemeente"). Which sectors are organisations is [INF].
 */
public final class Breadth {

    private static final Map<String, Set<String>> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put("bewoners", Set.of("bewoners"));
        GROUPS.put("ondernemers", Set.of("ondernemers"));
        GROUPS.put("organisaties", Set.of("gezondheidszorg", "onderwijs", "corporaties", "sociale-partners"));
        GROUPS.put("gemeente", Set.of("gemeente"));
    }

    private Breadth() { }

    /** @param sectors keys of the sectors that are there @return groups that are not, by message key {@code workshop.group.<group>} */
    public static List<String> missing(Collection<String> sectors) {
        return GROUPS.entrySet().stream().filter(g -> g.getValue().stream().noneMatch(sectors::contains))
                .map(Map.Entry::getKey).toList();
    }
}
