package nl.samenaanzet.decision;

import nl.samenaanzet.ambition.HappeningType;
import nl.samenaanzet.ambition.HappeningTypes;
import nl.samenaanzet.decision.Decision.CoalitionAnswer;
import org.springframework.stereotype.Component;

/** What happens to a component on its way to a decision. */
public enum DecisionHappening implements HappeningType {
    FACTS_COMPLETED(Reach.PUBLIC),
    ITEM_SCHEDULED(Reach.PUBLIC),
    ROUTE_CONFIRMED(Reach.COMPONENT),
    ROUTE_OVERRIDDEN(Reach.COMPONENT),
    OVERRIDE_AGREED(Reach.COMPONENT),
    OVERRIDE_REFUSED(Reach.COMPONENT),
    OVERRIDE_WITHDRAWN(Reach.COMPONENT),
    COMPONENT_SPLIT(Reach.COMPONENT),
    MONEY_LACKS_AGENDA(Reach.COMPONENT.told(Topic.OUTCOME)),
    MONEY_LACKS_WORKSHOPS(Reach.COMPONENT.told(Topic.OUTCOME)),
    COALITION_JA(Reach.COMPONENT.told(Topic.OUTCOME)),
    COALITION_NEE(Reach.COMPONENT.told(Topic.OUTCOME)),
    COALITION_NOG_NIET(Reach.COMPONENT.told(Topic.OUTCOME)),
    BODY_DECIDED(Reach.COMPONENT.told(Topic.OUTCOME)),
    BESLOTEN(Reach.COMPONENT.told(Topic.OUTCOME)),
    GEWIJZIGD(Reach.COMPONENT.told(Topic.OUTCOME)),
    AFGEWEZEN(Reach.COMPONENT.told(Topic.OUTCOME)),
    INGETROKKEN(Reach.COMPONENT.told(Topic.OUTCOME)),
    TERUGGEGEVEN(Reach.COMPONENT.told(Topic.OUTCOME));

    private final Reach reach;

    DecisionHappening(Reach reach) {
        this.reach = reach;
    }

    static DecisionHappening said(CoalitionAnswer answer) {
        return valueOf("COALITION_" + answer.name());
    }

    static DecisionHappening judged(boolean agreed) {
        return agreed ? OVERRIDE_AGREED : OVERRIDE_REFUSED;
    }

    public static DecisionHappening recorded(Result result) {
        return valueOf(result.name());
    }

    @Override
    public String key() {
        return "decision.happened." + name();
    }

    @Override
    public Reach reach() {
        return reach;
    }

    @Component
    static class Known implements HappeningTypes {

        @Override
        public HappeningType[] all() {
            return values();
        }
    }
}
