package nl.samenaanzet.publication.release;

import java.util.Optional;
import java.util.Set;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.decision.Ground;
import nl.samenaanzet.words.Word;
import nl.samenaanzet.words.WordsOf;

/** What kind of paper a decision is, as T7 asks. */
@WordsOf("publication-terms.stuk")
public enum Piece implements Word {
    RAADSSTUK, BEGROTING, BEGROTINGSWIJZIGING, JAARSTUKKEN, COLLEGEBESLUIT, CONVENANT, COALITIEVERSLAG;

    /** Subjects of T2 that may be a budget or annual accounts: which of them, and whether it is urgent, a person says. */
    private static final Set<String> BUDGET = Set.of("begrotingswijziging", "jaarstukken");

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
