package nl.samenaanzet.decision;

import nl.samenaanzet.ambition.HappeningType;
import nl.samenaanzet.ambition.HappeningTypes;
import nl.samenaanzet.decision.Decision.CoalitionAnswer;
import org.springframework.stereotype.Component;

/** What happens to a component on its way to a decision. */
public enum DecisionHappening implements HappeningType {
    FACTS_COMPLETED(Visibility.PUBLIC, Topic.NONE),
    ITEM_SCHEDULED(Visibility.PUBLIC, Topic.NONE),
    ROUTE_CONFIRMED(Visibility.COMPONENT, Topic.NONE),
    ROUTE_OVERRIDDEN(Visibility.COMPONENT, Topic.NONE),
    OVERRIDE_AGREED(Visibility.COMPONENT, Topic.NONE),
    OVERRIDE_REFUSED(Visibility.COMPONENT, Topic.NONE),
    OVERRIDE_WITHDRAWN(Visibility.COMPONENT, Topic.NONE),
    COMPONENT_SPLIT(Visibility.COMPONENT, Topic.NONE),
    COALITION_JA(Visibility.COMPONENT, Topic.OUTCOME),
    COALITION_NEE(Visibility.COMPONENT, Topic.OUTCOME),
    COALITION_NOG_NIET(Visibility.COMPONENT, Topic.OUTCOME),
    BODY_DECIDED(Visibility.COMPONENT, Topic.OUTCOME),
    BESLOTEN(Visibility.COMPONENT, Topic.OUTCOME),
    AFGEWEZEN(Visibility.COMPONENT, Topic.OUTCOME),
    TERUGGEGEVEN(Visibility.COMPONENT, Topic.OUTCOME);

    private final Visibility visibility;
    private final Topic topic;

    DecisionHappening(Visibility visibility, Topic topic) {
        this.visibility = visibility;
        this.topic = topic;
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
    public Visibility visibility() {
        return visibility;
    }

    @Override
    public Topic topic() {
        return topic;
    }

    @Component
    static class Known implements HappeningTypes {

        @Override
        public HappeningType[] all() {
            return values();
        }
    }
}
