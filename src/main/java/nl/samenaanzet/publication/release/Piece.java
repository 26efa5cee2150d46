package nl.samenaanzet.publication.release;

import java.util.Optional;
import nl.samenaanzet.ambition.Fact;
import nl.samenaanzet.ambition.Fact.Onderwerp;
import nl.samenaanzet.decision.CouncilRole;
import nl.samenaanzet.decision.Decision.RouteView;
import nl.samenaanzet.decision.Ground;
import nl.samenaanzet.words.Word;
import nl.samenaanzet.words.WordsOf;

/** What kind of paper a decision is, as T7 asks. */
@WordsOf("publication-terms.stuk")
public enum Piece implements Word {
    RAADSSTUK,
    BEGROTING,
    BEGROTINGSWIJZIGING,
    JAARSTUKKEN,
    COLLEGEBESLUIT,
    CONVENANT,
    COALITIEVERSLAG;

    /**
     * What follows for certain from the route that a person confirmed; empty when a person has to say it.
     *
     * @param budget the budget has to change for it: which paper that is, and whether it is urgent, a person says
     */
    public static Optional<Piece> of(RouteView route, boolean budget) {
        return switch (route.choice().route()) {
            case ALLEEN_COALITIE -> Optional.of(COALITIEVERSLAG);
            case COALITIE_EN_COLLEGE -> Optional.of(COLLEGEBESLUIT);
            case COALITIE_EN_RAAD ->
                route.choice().councilRole() == CouncilRole.BESLUITEN && !budget && !accounts(route)
                        ? Optional.of(RAADSSTUK)
                        : Optional.empty();
            case COALITIE_EN_PARTNER, TERUG_KERNTEAM, TERUG_WORKSHOP, AGENDEREN, HANDMATIG -> Optional.empty();
        };
    }

    private static boolean accounts(RouteView route) {
        return Ground.facts(route.grounds()).says(Fact.ONDERWERP, Onderwerp.JAARSTUKKEN);
    }
}
