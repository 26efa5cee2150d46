package nl.samenaanzet.decision;

import static nl.samenaanzet.decision.CouncilRole.BESLUITEN;
import static nl.samenaanzet.decision.CouncilRole.BESPREKEN;
import static nl.samenaanzet.decision.CouncilRole.GEEN;
import static nl.samenaanzet.decision.CouncilRole.GEINFORMEERD;
import static nl.samenaanzet.decision.CouncilRole.WENSEN_BEDENKINGEN;
import static nl.samenaanzet.decision.RouteName.ALLEEN_COALITIE;
import static nl.samenaanzet.decision.RouteName.COALITIE_EN_COLLEGE;
import static nl.samenaanzet.decision.RouteName.COALITIE_EN_PARTNER;
import static nl.samenaanzet.decision.RouteName.COALITIE_EN_RAAD;
import static nl.samenaanzet.decision.RouteName.TERUG_KERNTEAM;
import static nl.samenaanzet.decision.RouteName.TERUG_WORKSHOP;

import java.util.List;

/** A route with the role of the council: what T3 advises and what a person confirms. */
public record Choice(RouteName route, CouncilRole councilRole) {

    /** Every route that a person can choose, in the order in which people see them. */
    public static final List<Choice> ALL = List.of(
            new Choice(ALLEEN_COALITIE, GEINFORMEERD), new Choice(ALLEEN_COALITIE, BESPREKEN),
            new Choice(COALITIE_EN_RAAD, BESLUITEN), new Choice(COALITIE_EN_RAAD, WENSEN_BEDENKINGEN),
            new Choice(COALITIE_EN_COLLEGE, GEINFORMEERD), new Choice(COALITIE_EN_PARTNER, GEINFORMEERD),
            new Choice(TERUG_KERNTEAM, GEEN), new Choice(TERUG_WORKSHOP, GEEN));

    /**
     * Reads what a form sends: {@code route:role}, or "" for none.
     *
     * @throws IllegalArgumentException when a person cannot choose that
     */
    public static Choice of(String text) {
        return text.isEmpty()
                ? null
                : ALL.stream()
                        .filter(choice -> choice.toString().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("No choice: " + text));
    }

    /** A person can take this route; "handmatig" and "agenderen" are no routes to take. */
    public boolean possible() {
        return ALL.contains(this);
    }

    /**
     * Whether it leaves to every body what this one leaves to it: who is competent stays so, and what the council was
     * to do it still does. Going back decides nothing, so that is always open.
     *
     * @param advice what the tables said; where they left it to a person nothing is taken away
     */
    public boolean takesNothingFrom(Choice advice) {
        if (route == TERUG_KERNTEAM || route == TERUG_WORKSHOP || equals(advice)) {
            return true;
        }
        return switch (advice.route()) {
            case ALLEEN_COALITIE -> !advice.councilRole().treats() || councilRole.treats();
            case COALITIE_EN_COLLEGE -> councilRole == WENSEN_BEDENKINGEN;
            case COALITIE_EN_RAAD, COALITIE_EN_PARTNER, TERUG_KERNTEAM, TERUG_WORKSHOP -> false;
            case HANDMATIG, AGENDEREN -> true;
        };
    }

    /** Message key of the route in words. */
    public String text() {
        return "decision.choice.%s.%s".formatted(route.code(), councilRole.code());
    }

    @Override
    public String toString() {
        return route.code() + ":" + councilRole.code();
    }
}
