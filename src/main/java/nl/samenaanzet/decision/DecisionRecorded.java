package nl.samenaanzet.decision;

import nl.samenaanzet.ambition.ComponentId;
import nl.samenaanzet.ambition.StrategyId;

/** A component has its recorded result. @param result "besloten", "afgewezen" or "teruggegeven" */
public record DecisionRecorded(ComponentId component, StrategyId strategy, String number, String route,
        String councilRole, String result) { }
