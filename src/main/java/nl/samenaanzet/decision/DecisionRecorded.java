package nl.samenaanzet.decision;

import nl.samenaanzet.ambition.ComponentId;
import nl.samenaanzet.ambition.StrategyId;

/** A component has its recorded result. */
public record DecisionRecorded(ComponentId component, StrategyId strategy, String number, RouteName route,
        CouncilRole councilRole, Result result) { }
