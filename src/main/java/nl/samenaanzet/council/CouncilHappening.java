package nl.samenaanzet.council;

import nl.samenaanzet.ambition.HappeningType;
import nl.samenaanzet.ambition.HappeningTypes;
import nl.samenaanzet.decision.Resolution;
import org.springframework.stereotype.Component;

/** What happens to a component at the city council. Texts of the council are not in it. */
public enum CouncilHappening implements HappeningType {
    OFFERED(Reach.COMPONENT),
    REGISTERED(Reach.COMPONENT),
    PLANNED(Reach.COMPONENT),
    DEBATED(Reach.COMPONENT),
    SUPPLEMENTED(Reach.COMPONENT),
    TAKEN_UP(Reach.COMPONENT),
    WITHDRAWN_BY_COALITION(Reach.COMPONENT),
    REPLANNED(Reach.PUBLIC),
    TERM_EXTENDED(Reach.PUBLIC),
    ADOPTED(Reach.COMPONENT.told(Topic.OUTCOME)),
    AMENDED(Reach.COMPONENT.told(Topic.OUTCOME)),
    REJECTED(Reach.COMPONENT.told(Topic.OUTCOME)),
    DISCUSSED(Reach.COMPONENT.told(Topic.OUTCOME)),
    WISHES(Reach.COMPONENT.told(Topic.OUTCOME)),
    NO_WISHES(Reach.COMPONENT.told(Topic.OUTCOME)),
    POSTPONED(Reach.COMPONENT.told(Topic.OUTCOME)),
    WITHDRAWN(Reach.COMPONENT.told(Topic.OUTCOME));

    private final Reach reach;

    CouncilHappening(Reach reach) {
        this.reach = reach;
    }

    static CouncilHappening resolved(Resolution resolution) {
        return valueOf(resolution.name());
    }

    @Override
    public String key() {
        return "council.happened." + name();
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
