package nl.samenaanzet.decision;

import nl.samenaanzet.ambition.Dossier.ComponentId;
import nl.samenaanzet.ambition.Dossier.StrategyId;

/** A component has its recorded result. */
public record DecisionRecorded(
        ComponentId component,
        StrategyId strategy,
        String number,
        RouteName route,
        CouncilRole councilRole,
        Result result) {}
