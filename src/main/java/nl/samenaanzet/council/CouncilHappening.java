package nl.samenaanzet.council;

import nl.samenaanzet.ambition.HappeningType;
import nl.samenaanzet.ambition.HappeningTypes;
import nl.samenaanzet.decision.Resolution;
import org.springframework.stereotype.Component;

/** What happens to a component at the city council. Texts of the council are not in it. */
public enum CouncilHappening implements HappeningType {
    OFFERED(Visibility.COMPONENT, Topic.NONE),
    REGISTERED(Visibility.COMPONENT, Topic.NONE),
    PLANNED(Visibility.COMPONENT, Topic.NONE),
    DEBATED(Visibility.COMPONENT, Topic.NONE),
    SUPPLEMENTED(Visibility.COMPONENT, Topic.NONE),
    TAKEN_UP(Visibility.COMPONENT, Topic.NONE),
    WITHDRAWN_BY_COALITION(Visibility.COMPONENT, Topic.NONE),
    REPLANNED(Visibility.PUBLIC, Topic.NONE),
    TERM_EXTENDED(Visibility.PUBLIC, Topic.NONE),
    ADOPTED(Visibility.COMPONENT, Topic.OUTCOME),
    AMENDED(Visibility.COMPONENT, Topic.OUTCOME),
    REJECTED(Visibility.COMPONENT, Topic.OUTCOME),
    DISCUSSED(Visibility.COMPONENT, Topic.OUTCOME),
    WISHES(Visibility.COMPONENT, Topic.OUTCOME),
    NO_WISHES(Visibility.COMPONENT, Topic.OUTCOME),
    POSTPONED(Visibility.COMPONENT, Topic.OUTCOME),
    WITHDRAWN(Visibility.COMPONENT, Topic.OUTCOME);

    private final Visibility visibility;
    private final Topic topic;

    CouncilHappening(Visibility visibility, Topic topic) {
        this.visibility = visibility;
        this.topic = topic;
    }

    static CouncilHappening resolved(Resolution resolution) {
        return valueOf(resolution.name());
    }

    @Override
    public String key() {
        return "council.happened." + name();
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
