package nl.samenaanzet.publication.release;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.decision.Ground;

/** What kind of paper a decision is, as table {@code publication-terms} (T7) asks. The lower-case name is the table's word. */
public enum Piece {
    RAADSSTUK, BEGROTING, BEGROTINGSWIJZIGING, JAARSTUKKEN, COLLEGEBESLUIT, CONVENANT, COALITIEVERSLAG;

    /** Subjects of T2 that may be a budget or annual accounts: which of them, and whether it is urgent, a person says. */
    private static final Set<String> BUDGET = Set.of("begrotingswijziging", "jaarstukken");

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws java.util.NoSuchElementException when it is no kind of paper */
    public static Piece of(String code) {
        return Arrays.stream(values()).filter(p -> p.code().equals(code)).findFirst().orElseThrow();
    }

    /** What follows for certain from the route that a person confirmed; empty when a person has to say it. */
    public static Optional<Piece> of(RouteView route) {
        return switch (route.choice().route()) {
            case ALLEEN_COALITIE -> Optional.of(COALITIEVERSLAG);
            case COALITIE_EN_COLLEGE -> Optional.of(COLLEGEBESLUIT);
            case COALITIE_EN_RAAD -> route.choice().councilRole() == CouncilRole.BESLUITEN && !aboutMoney(route) ? Optional.of(RAADSSTUK) : Optional.empty();
            case COALITIE_EN_PARTNER, TERUG_KERNTEAM, TERUG_WORKSHOP, AGENDEREN, HANDMATIG -> Optional.empty();
        };
    }

    private static boolean aboutMoney(RouteView route) {
        var asked = route.grounds().stream().map(Ground::inputs).toList();
        return asked.stream().anyMatch(i -> BUDGET.contains(String.valueOf(i.get("onderwerp"))) || "nee".equals(i.get("gedekt")));
    }
}
